/*
 * What every page may need before its reader asks for anything: one small module. The
 * rest (the search, the filters of a list) is loaded when a reader reaches for it.
 */
import { copyButtons } from './copy.ts';
import './filters-opener.ts';
import './link-opener.ts';
import './search-reach.ts';
import './theme-choice.ts';

copyButtons(document);
