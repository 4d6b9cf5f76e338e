declare module 'moment/locale/de';
declare module 'moment/locale/ru';
