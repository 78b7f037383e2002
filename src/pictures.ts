/** Whether this build makes pictures for sharing: it says so before pages are printed. */
export const hasPictures = import.meta.env.PROD && process.env.PICTURES === 'on';
