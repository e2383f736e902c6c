import type { LocaleName } from '../../model.ts';
import { arEG } from './ar-eg.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { enGB, enUS } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { PageLocale } from './locale.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ptBR } from './pt-br.ts';
import { ru } from './ru.ts';
import { th, thBuddhist } from './th.ts';
import { tr } from './tr.ts';
import { zhCN } from './zh-cn.ts';

/** Every language the page can be shown in. */
export const LOCALES: Record<LocaleName, PageLocale> = {
  'en-US': enUS,
  'en-GB': enGB,
  de,
  fr,
  es,
  'pt-BR': ptBR,
  pl,
  ru,
  ja,
  ko,
  ar,
  'ar-EG': arEG,
  th,
  'th-u-ca-buddhist': thBuddhist,
  'zh-CN': zhCN,
  it,
  nl,
  tr,
};
