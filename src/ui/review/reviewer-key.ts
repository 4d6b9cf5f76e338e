/** Where the name of whoever reviews is kept on this device. */
export const reviewerKey = 'reviewer';
