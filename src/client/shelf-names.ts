/** The setting that holds a reader's marks. */
export const shelfName = 'shelf';

/** The setting in which what could not be read is set aside. */
export const damagedName = 'shelf-damaged';
