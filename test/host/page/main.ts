import { installDom } from '../visible/dom/install-dom';

// The app's additions to the DOM must be there before any class of the stand-in is evaluated.
installDom();

void import('./start-page').then(({ startPage }) => startPage());
