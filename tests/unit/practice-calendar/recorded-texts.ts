import type { LocaleName } from '../../practice-calendar/model.ts';

/** What one recorded hidden text is about. */
export interface RecordedText {
  label: string;
  locale: LocaleName;
  hour12: boolean;
  /** `2020-03-24 10:15` on the wall clock. */
  from: string;
  to: string;
  title: string;
  location: string;
}

/**
 * The events behind the recorded hidden texts of 2020, in the languages of the practice calendar:
 * label, language, clock, from, to, title, place. Where a label repeats, in the order of the file.
 */
const TABLE = `
english                                                              | en-US | 12 | 2020-03-24 10:15 | 2020-03-24 14:30 | one event | some location
english with only am times                                           | en-US | 12 | 2020-03-24 10:15 | 2020-03-24 11:30 | one event | some location
english with only pm times                                           | en-US | 12 | 2020-03-24 14:15 | 2020-03-24 15:30 | one event | some location
english with only am times that start at midnight hour               | en-US | 12 | 2020-03-24 00:00 | 2020-03-24 01:15 | one event | some location
english with military time                                           | en-US | 24 | 2020-03-24 10:15 | 2020-03-24 14:30 | one event | some location
english with only am times with military time                        | en-US | 24 | 2020-03-24 10:15 | 2020-03-24 11:30 | one event | some location
english with only am times that start at midnight hour               | en-US | 24 | 2020-03-24 00:00 | 2020-03-24 01:15 | one event | some location
english that spans to midnight                                       | en-US | 12 | 2020-04-01 09:45 | 2020-04-02 00:00 | asdf      | some location
english that spans past midnight                                     | en-US | 12 | 2020-04-01 09:45 | 2020-04-02 09:44 | asdf      | some location
deutsch                                                              | de    | 12 | 2020-03-24 10:15 | 2020-03-24 14:30 | one event | some location
deutsch with only pm times                                           | de    | 12 | 2020-03-24 15:00 | 2020-03-24 17:45 | one event | some location
deutsch that spans to midnight                                       | de    | 12 | 2020-04-01 09:45 | 2020-04-02 00:00 | asdf      | some location
deutsch that spans past midnight                                     | de    | 12 | 2020-04-01 09:45 | 2020-04-02 09:44 | asdf      | some location
francais                                                             | fr    | 12 | 2020-03-24 10:15 | 2020-03-24 14:30 | one event | some location
francais that spans to midnight                                      | fr    | 12 | 2020-04-01 09:45 | 2020-04-02 00:00 | asdf      | some location
francais that spans past midnight                                    | fr    | 12 | 2020-04-01 09:45 | 2020-04-02 09:44 | asdf      | some location
espanol                                                              | es    | 12 | 2020-03-24 11:00 | 2020-03-24 13:00 | one event | some-location-5
espanol that spans to midnight                                       | es    | 12 | 2020-04-01 09:45 | 2020-04-02 00:00 | asdf      | some location
espanol that spans past midnight                                     | es    | 12 | 2020-04-01 09:45 | 2020-04-02 09:44 | asdf      | some location
portugues brasil                                                     | pt-BR | 12 | 2020-03-24 10:15 | 2020-03-24 14:30 | one event | some location
portugues brasil                                                     | pt-BR | 12 | 2020-03-30 11:00 | 2020-03-30 13:00 | single    |
portugues (brasil) that spans to midnight                            | pt-BR | 12 | 2020-04-01 09:45 | 2020-04-02 00:00 | asdf      | some location
portugues (brasil) that spans past midnight                          | pt-BR | 12 | 2020-04-01 09:45 | 2020-04-02 09:44 | asdf      | some location
polski                                                               | pl    | 12 | 2020-03-31 11:00 | 2020-03-31 13:00 | asdf      |
polski that spans to midnight                                        | pl    | 12 | 2020-04-01 09:45 | 2020-04-02 00:00 | asdf      | some location
polski that spans past midnight                                      | pl    | 12 | 2020-03-31 09:45 | 2020-04-01 09:44 | multi     |
russian                                                              | ru    | 12 | 2020-03-30 11:00 | 2020-03-30 13:00 | single    |
russian that spans to midnight                                       | ru    | 12 | 2020-03-30 09:45 | 2020-03-31 00:00 | asdf      | some location
russian that spans past midnight                                     | ru    | 12 | 2020-03-31 09:45 | 2020-04-01 09:44 | multi     |
russian that starts on an even hour and spans past midnight          | ru    | 12 | 2020-03-31 10:00 | 2020-04-01 09:59 | multi     |
italiano that spans to midnight                                      | it    | 12 | 2020-04-01 09:45 | 2020-04-02 00:00 | asdf      | some location
italiano that spans past midnight                                    | it    | 12 | 2020-04-01 09:45 | 2020-04-02 09:44 | asdf      | some location
nederlands                                                           | nl    | 12 | 2020-03-30 11:00 | 2020-03-30 13:00 | single    |
nederlands that spans to midnight                                    | nl    | 12 | 2020-04-01 09:45 | 2020-04-02 00:00 | asdf      | some location
nederlands that spans past midnight                                  | nl    | 12 | 2020-04-01 09:45 | 2020-04-02 09:44 | asdf      | some location
turkish                                                              | tr    | 12 | 2020-03-30 11:00 | 2020-03-30 13:00 | single    |
turkish that spans to midnight                                       | tr    | 12 | 2020-04-01 09:45 | 2020-04-02 00:00 | asdf      | some location
turkish that spans past midnight                                     | tr    | 12 | 2020-04-01 09:45 | 2020-04-02 09:44 | asdf      | some location
japanese spanning am-pm                                              | ja    | 12 | 2020-03-24 10:15 | 2020-03-24 14:30 | one event | some location
japanese only pm starting on an even hour                            | ja    | 12 | 2020-03-24 15:00 | 2020-03-24 16:45 | one event | some location
japanese that spans to midnight                                      | ja    | 12 | 2020-04-01 09:45 | 2020-04-02 00:00 | asdf      | some location
japanese that spans past midnight                                    | ja    | 12 | 2020-04-01 09:45 | 2020-04-02 09:44 | asdf      | some location
japanese that starts on an even hour and spans past midnight         | ja    | 12 | 2020-03-31 10:00 | 2020-04-01 09:59 | multi     |
chinese spanning am-pm                                               | zh-CN | 12 | 2020-03-24 11:45 | 2020-03-24 14:45 | one event | some location
chinese am                                                           | zh-CN | 12 | 2020-03-24 09:00 | 2020-03-24 10:15 | one event | some-location-5
chinese pm                                                           | zh-CN | 12 | 2020-03-24 15:00 | 2020-03-24 17:30 | one event | some-location-5
chinese (中文（简体）) that spans to midnight                              | zh-CN | 12 | 2020-04-01 09:45 | 2020-04-02 00:00 | asdf      | some location
chinese (中文（简体）) that spans past midnight                            | zh-CN | 12 | 2020-04-01 09:45 | 2020-04-02 09:44 | asdf      | some location
chinese (中文（简体）) that starts on an even hour and spans past midnight | zh-CN | 12 | 2020-03-31 10:00 | 2020-04-01 09:59 | multi     |
korean spanning am-pm                                                | ko    | 12 | 2020-03-24 11:45 | 2020-03-24 14:45 | one event | some-location-5
korean am                                                            | ko    | 12 | 2020-03-24 09:00 | 2020-03-24 10:15 | one event | some-location-5
korean pm                                                            | ko    | 12 | 2020-03-24 15:00 | 2020-03-24 17:45 | one event | some-location-5
korean that spans to midnight                                        | ko    | 12 | 2020-04-01 09:45 | 2020-04-02 00:00 | asdf      | some location
korean that spans past midnight                                      | ko    | 12 | 2020-04-01 09:45 | 2020-04-02 09:44 | asdf      | some location
korean that starts on an even hour and spans past midnight           | ko    | 12 | 2020-03-31 10:00 | 2020-04-01 09:59 | multi     |
`;

export const RECORDED: RecordedText[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [label = '', locale, clock, from = '', to = '', title = '', location = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return {
      label,
      locale: locale as LocaleName,
      hour12: clock === '12',
      from,
      to,
      title,
      location,
    };
  });
