/** Name of the setting that switches the single-key shortcut off (WCAG 2.2, criterion 2.1.4). */
export const slashSetting = 'search-with-slash';
