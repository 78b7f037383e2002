/** The site's mark, an open book on a stand: a path of SVG drawn with a line 2.4 wide, in a square of 32. */
export const markPath = 'M4 8l12 3 12-3v10l-12 3-12-3zM16 11v10M16 21v7M10 28h12';
