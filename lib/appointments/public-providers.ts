/**
 * Providers that give addresses to anybody: sharing such a domain says nothing about working
 * together. Not complete, and need not be: whoever is missing here is only taken for the domain
 * of a company, and a guest of the same domain for a colleague until made a client.
 */
export const publicDomains: ReadonlySet<string> = new Set(
  `
  gmail.com googlemail.com icloud.com me.com mac.com aol.com msn.com mail.com hey.com zoho.com
  proton.me protonmail.com pm.me tutanota.com tuta.com fastmail.com rocketmail.com
  web.de t-online.de freenet.de arcor.de posteo.de posteo.net mailbox.org online.de email.de
  magenta.de vodafone.de kabelmail.de mail.de bluewin.ch
  mail.ru bk.ru inbox.ru list.ru ya.ru ukr.net
  qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net docomo.ne.jp rediffmail.com
  orange.fr free.fr laposte.net sfr.fr wanadoo.fr libero.it virgilio.it tiscali.it alice.it
  wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz telenet.be skynet.be ziggo.nl kpnmail.nl
  xs4all.nl comcast.net verizon.net att.net btinternet.com sky.com bigpond.com
  uol.com.br bol.com.br terra.com.br
  `
    .trim()
    .split(/\s+/),
);

/** Providers with a domain per country: `outlook.de`, `yahoo.co.uk`. */
export const publicNames: ReadonlySet<string> = new Set(
  'outlook hotmail live yahoo ymail gmx yandex'.split(' '),
);
