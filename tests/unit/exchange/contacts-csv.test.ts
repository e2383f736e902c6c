import { describe, expect, it } from 'vitest';
import { readContacts } from '@/lib/exchange/contacts/read-contacts';

const read = (text: string, country: string | null = 'DE') => {
  const answer = readContacts(text, { country });
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer;
};

describe('an address book as CSV', () => {
  it.each([
    [
      'Google until 2024',
      'Name,Given Name,Additional Name,Family Name,Yomi Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name\n' +
        'Anna Berg,Anna,,Berg,,* myContacts,* ,Anna@Example.com ::: a.berg@example.org,,Mobile,0151 23456789 ::: +1 201 555 0123,Studio\n',
      ['anna@example.com', 'a.berg@example.org'],
      ['+4915123456789', '+12015550123'],
    ],
    [
      'Google since 2024',
      'First Name,Middle Name,Last Name,Phonetic First Name,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n' +
        'Anna,,Berg,,,* myContacts,,anna@example.com,Mobile,+49 30 901820\n',
      ['anna@example.com'],
      ['+4930901820'],
    ],
    [
      'Outlook',
      "First Name,Middle Name,Last Name,Title,Company,E-mail Address,E-mail 2 Address,Mobile Phone,Business Phone,Business Fax,Assistant's Phone\n" +
        'Anna,,Berg,,Studio,anna@example.com,a.berg@example.org,0151 23456789,,030 901829,030 901828\n',
      ['anna@example.com', 'a.berg@example.org'],
      ['+4915123456789'],
    ],
    [
      'Outlook in German',
      'Vorname;Weitere Vornamen;Nachname;Firma;E-Mail-Adresse;E-Mail-Typ;E-Mail 2: Adresse;Mobiltelefon;Telefon geschäftlich;Fax geschäftlich\n' +
        'Anna;;Berg;;anna@example.com;SMTP;/o=Exchange/cn=Anna;0151 23456789;030 901820;030 901829\n',
      ['anna@example.com'],
      ['+4915123456789', '+4930901820'],
    ],
    [
      'a table of one’s own',
      'Name;E-Mail;Telefon\nAnna Berg;<ANNA@example.com>;0151/23456789\n',
      ['anna@example.com'],
      ['+4915123456789'],
    ],
  ])('%s', (_, text, emails, phones) => {
    expect(read(text).value).toEqual([{ name: 'Anna Berg', emails, phones }]);
  });

  const simple = (...rows: string[]) => read(['Name,E-mail,Phone', ...rows].join('\n'));

  it.each([
    ['national, of the country', '030 901820', 'DE', '+4930901820'],
    ['national, of another country', '(201) 555-0123', 'US', '+12015550123'],
    ['national, no country set', '030 901820', null, '030 901820'],
    ['national, a country that is none', '030 901820', 'XX', '030 901820'],
    ['international', '0049 30 901820', 'DE', '+4930901820'],
    ['an address of a phone', 'tel:+1-201-555-0123;ext=5', null, '+12015550123'],
    ['an extension of the house', 'ext 12', 'DE', 'ext 12'],
    ['of no country', '+999 12345', 'DE', '+999 12345'],
  ])('phone %s', (_, written, country, phone) => {
    const { value } = read(`Name,E-mail,Phone\nAnna,a@example.com,"${written}"`, country);
    expect(value[0]?.phones).toEqual([phone]);
  });

  it('says which numbers it could not read, and drops what has no digit', () => {
    const { value, notes } = simple('Anna,a@example.com,+999 12345', 'Ben,b@example.com,none');
    expect(value.map(({ phones }) => phones)).toEqual([['+999 12345'], []]);
    expect(notes.phonesAsWritten).toBe(1);
  });

  it('joins people who share an address, through others too, whatever the case', () => {
    const { value, notes } = simple(
      'Anna,a@example.com,030 901820',
      'Ben,b@example.com,',
      ',c@example.com,',
      'A. Berg,A@EXAMPLE.COM ::: c@example.com,030 901821',
    );
    expect(value).toEqual([
      {
        name: 'Anna',
        emails: ['a@example.com', 'c@example.com'],
        phones: ['+4930901820', '+4930901821'],
      },
      { name: 'Ben', emails: ['b@example.com'], phones: [] },
    ]);
    expect(notes.joined).toBe(2);
  });

  it('names people without a name by their address, and leaves out those without either', () => {
    const { value, notes } = simple(',a@example.com,', ',,030 901820', ',no address,', 'Cem,,');
    expect(value.map(({ name }) => name)).toEqual(['a@example.com', 'Cem']);
    expect(notes.dropped).toBe(2);
  });

  it('makes a name one plain line', () => {
    const { value } = simple('"  Anna\u202e\n  Berg\u0007 ",a@example.com,');
    expect(value[0]?.name).toBe('Anna Berg');
  });

  it.each([
    [
      'a table of something else',
      'client,email,start,end\nAnna,a@example.com,1,2',
      'not_contacts',
      1,
    ],
    ['a text', 'Dear Anna\nhow are you', 'not_contacts', 1],
    ['nothing', ' \n', 'empty', 1],
    ['a quote without an end', 'Name,E-mail\nA,a@example.com\n"B,b@example.com\n', 'damaged', 3],
    ['too many people', `Name,E-mail\n${'A,a@example.com\n'.repeat(50_001)}`, 'too_many', 50_002],
  ])('is not %s', (_, text, code, line) => {
    expect(readContacts(text, { country: null })).toMatchObject({
      ok: false,
      problem: { code, line },
    });
  });
});
