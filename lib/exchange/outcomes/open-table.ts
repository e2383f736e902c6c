import { readTable, type TableAnswer } from '../table';
import { OWN_HEADER } from './fields';

/** Opens a table of outcomes: Kept's own file to the letter, any other as `readTable` says. */
export const openTable = (text: string): TableAnswer => readTable(text, OWN_HEADER);
