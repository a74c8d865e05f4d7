import { describe, expect, test } from 'vitest'
import { safeParseBuyback, verifyRelease } from '../../src/index.js'
import { headOf } from '../support/heads.js'

/** Words of a head, then what they say; see test/support/heads.ts. */
const HEADS = {
  lines: `
    Parent company: Mother Works K.K. (code 9876, TSE)⏎Company name: Asahina Works, Ltd.⏎Code: 1234  ›  listed 1234
    Parent company:⏎Mother Works K.K.⏎(code 9876, TSE)⏎Code: 1234
    Parent company: mother works⏎Company name: Asahina Works, Ltd.⏎Code: 1234
    Company name: Asahina Works, Ltd.⏎Code: 1234⏎Parent company: Mother Works K.K.⏎Company name: Mother Works K.K.⏎Code: 9876  ›  listed 1234
    Parent company: Mother Works K.K.⏎(code 9876, TSE)⏎The shares of the parent are listed in Tokyo⏎Asahina Works, Ltd. (code 1234)  ›  listed 1234
    Asahina Works, Ltd.⏎Securities code: 1234 (Tokyo Stock Exchange, First Section)⏎X2Y (Singapore Exchange, Mainboard)  ›  TSE 1234
    Asahina Works, Ltd.⏎Securities code: 1234 (Stock Exchange of Hong Kong)  ›  HKEX 1234
    Asahina Works, Ltd.⏎(TYO: 1234, Prime Market)  ›  TSE 1234
    Asahina Works, Ltd.⏎Code: 1234⏎First Section of Tokyo and Nagoya Stock Exchanges  ›  TSE 1234  ›  NSE 1234
    Asahina Works, Ltd.⏎Tokyo and Nagoya Stock Exchanges, Code: 1234  ›  TSE 1234  ›  NSE 1234
    Asahina Works, Ltd.⏎Stock listing: Tokyo Stock⏎Exchange⏎Code: 1234  ›  TSE 1234
    Asahina Works, Ltd.⏎Stock listing:⏎Tokyo⏎Nagoya⏎Code: 1234  ›  TSE 1234  ›  NSE 1234
    Asahina Works, Ltd.⏎Stock listing: Tokyo⏎Osaka Works⏎Code: 1234  ›  TSE 1234
    Asahina Works, Ltd.⏎Code: 1234⏎Code: 5678  ›  listed 1234
    Asahina Works, Ltd.⏎Securities code: 12 34
    Asahina Works, Ltd.⏎Securities code: 1 2 3 4 5
    Asahina Works, Ltd.⏎Securities code: 4 5 2 x
    Contact: Akira Hata⏎A desk of many people who will be glad to say all that they know of our shares and of the rest to all who ask them⏎Director  ›  name Akira Hata
    Contact: Akira. Hata, Director  ›  name Akira. Hata  ›  title Director
    Contact: Akira Hata, Director (Finance)  ›  name Akira Hata  ›  title Director (Finance)
    Contact: Akira Hata, Director (of all)  ›  name Akira Hata  ›  title Director (of all)
    Asahina Works, Ltd. (Yen: 1234)
    Asahina Works, Ltd. (TSE (Prime): 1234)  ›  TSE 1234
    Asahina Works, Ltd. (Code No.: 1234)  ›  listed 1234
    Asahina Works, Ltd. (Code TSE 1234)  ›  TSE 1234
    Asahina Works, Ltd. (Tokyo Stock Exchange, since May 1987)
    Asahina Works, Ltd. (TSE Code 1234, Prime 5678)  ›  TSE 1234
    Asahina Works, Ltd.⏎TSE Code 1234, Prime 5678  ›  TSE 1234
    Asahina Works, Ltd.⏎(TSE Code 1234, Prime 5678)  ›  TSE 1234
    Asahina Works, Ltd. (1234 TSE Prime)  ›  TSE 1234
    Asahina Works, Ltd.⏎1234 TSE 1  ›  TSE 1234
    Asahina Works, Ltd.⏎1234, TSE Prime  ›  TSE 1234
    Asahina Works, Ltd.⏎1234 shares on TSE
    Asahina Works, Ltd.⏎(1234, Tokyo/Nagoya)  ›  TSE 1234  ›  NSE 1234
    Asahina Works, Ltd.⏎(1234, Tokyo, Osaka)  ›  TSE 1234  ›  OSE 1234
    Asahina Works, Ltd.⏎(1234, Tokyo/Singapore)
    Asahina Works, Ltd.⏎(1234, Tokyo Head Office)
    Asahina Works, Ltd. (listed on TSE in 1987, code 1234)  ›  TSE 1234
    Contact: Akira Hata, telephone and fax number 03-1111-0000  ›  name Akira Hata  ›  fax 03-1111-0000
    Home | Investors | Contact⏎Akira Hata⏎Tel: 03-1111-0000  ›  phone 03-1111-0000
    Home | Investors | Contact: Akira Hata⏎Tel: 03-1111-0000  ›  name Akira Hata  ›  phone 03-1111-0000
    | Home | Contact⏎Akira Hata⏎Tel: 03-1111-0000  ›  name Akira Hata  ›  phone 03-1111-0000
    Contact: Akira Hata, Finance Dept. 03-1111-0000  ›  name Akira Hata  ›  title Finance Dept.  ›  phone 03-1111-0000
    Contact: Akira Hata, Director, +(81) 3-1111-0000  ›  name Akira Hata  ›  title Director  ›  phone +(81) 3-1111-0000
    Contact: Akira Hata, Director (03) 1111-0000  ›  name Akira Hata  ›  title Director  ›  phone (03) 1111-0000
    Contact: Akira Hata⏎Tel:⏎03-1111-0000  ›  name Akira Hata  ›  phone 03-1111-0000
    Contact: Akira Hata⏎Fax:⏎03-1111-0001  ›  name Akira Hata  ›  fax 03-1111-0001
    Contact: Akira Hata⏎Tel: please dial 03-1111-0000  ›  name Akira Hata  ›  phone 03-1111-0000
    Contact: Akira Hata⏎Tel: the main office, 03-1111-0000  ›  name Akira Hata
    Contact: Akira Hata⏎Tel: 03-1111-0000⏎1-2-3 Akasaka, Tokyo  ›  name Akira Hata  ›  phone 03-1111-0000
    Contact: Akira Hata⏎Tel: 03.1111.0000  ›  name Akira Hata  ›  phone 03.1111.0000
    Contact: Akira Hata⏎Tel: 111-2222  ›  name Akira Hata  ›  phone 111-2222
    Contact: Akira Hata⏎Tel: 111-222  ›  name Akira Hata
    Contact: Akira Hata⏎Tel: 03-1111-0000 / ext. 5  ›  name Akira Hata  ›  phone 03-1111-0000
    Contact: Akira Hata⏎Tel: 03-1111-0000 (ext. 5)  ›  name Akira Hata  ›  phone 03-1111-0000
    Contact: Akira Hata⏎+81-3-1111-0000  ›  name Akira Hata  ›  phone +81-3-1111-0000
    Contact: Akira Hata⏎03-1111-0000 at any time  ›  name Akira Hata
    Contact: Akira Hata⏎Finance Department (03-1111-0000)  ›  name Akira Hata  ›  title Finance Department  ›  phone 03-1111-0000
    Contact: Akira Hata⏎March 15, 2019⏎Finance Director  ›  name Akira Hata
    Contact: Akira Hata, Director &⏎General Manager  ›  name Akira Hata  ›  title Director & General Manager
    Contact:⏎Tel: 03-1111-0000  ›  phone 03-1111-0000
    Contact: Tokyo Stock Exchange
    Contact: Akira Hata, General Manager, Asahina Finance Co., Ltd.  ›  name Akira Hata  ›  title General Manager
    Contact: Investor Relations Group, Asahina Finance Co., Ltd.  ›  name Investor Relations Group
    Contact: Akira Hata, Director, Investor Relations Group  ›  name Akira Hata  ›  title Director, Investor Relations Group
    Contact: Akira Hata, General Manager (Consolidated)  ›  name Akira Hata  ›  title General Manager
    Contact: Akira Hata, General Manager (Finance)  ›  name Akira Hata  ›  title General Manager (Finance)
    Contact: Akira Hata (Tel: 03-1111-0000)  ›  name Akira Hata  ›  phone 03-1111-0000
    Contact: Akira Hata, Director (Tel: 03-1111-0000)  ›  name Akira Hata  ›  title Director  ›  phone 03-1111-0000
    Contact: Finance Department, Akira Hata, Tel: 03-1111-0000  ›  name Akira Hata  ›  phone 03-1111-0000
    Contact: Director, Akira Hata  ›  name Akira Hata  ›  title Director
    Contact: Director Akira Hata  ›  name Akira Hata  ›  title Director
    Contact: Director of Finance Akira Hata  ›  name Akira Hata  ›  title Director of Finance
    Contact: Akira Hata, of the team  ›  name Akira Hata
    Inquiries: Akira Hata⏎Director⏎⏎Tel: 03-1111-0000⏎E-mail: a@b.example⏎E-mail: c@d.example  ›  name Akira Hata  ›  title Director  ›  phone 03-1111-0000  ›  email a@b.example
    Contact: Akira Hata⏎Fax:⏎03-1111-0001  ›  name Akira Hata  ›  fax 03-1111-0001
    Contact: Akira Hata⏎Tel:⏎03-1111-0000⏎Fax:⏎03-1111-0001  ›  name Akira Hata  ›  phone 03-1111-0000  ›  fax 03-1111-0001
  `,
  law: `
    Acquisition under Article 165, Paragraph 3 of the Companies Act and Article 165 of the Banking Act  ›  165(3) Companies Act  ›  165 Banking Act
    Acquisition under Article 156 and Article 165 of the Companies Act of Japan, and Article 156 of the Companies Act  ›  156 Companies Act of Japan  ›  165 Companies Act of Japan
    Acquisition under Article 165 of the Companies Act and Article 156. Article 3 of the Banking Act  ›  165 Companies Act  ›  156 Companies Act  ›  3 Banking Act
    Acquisition under Article 165 of that Act
    Acquisition under Article 165 of the Companies Act, as set out in Article 3 of the said Companies Act  ›  165 Companies Act  ›  3 Companies Act
    Acquisition under Article 165 of the Companies Act (Article 3 of the same)  ›  165 Companies Act  ›  3 Companies Act
    Acquisition under Articles 156, 165, Paragraph 1 of the Companies Act  ›  156 Companies Act  ›  165(1) Companies Act
    Acquisition under Article 165, Items 1 and 2 of the Companies Act  ›  165 Companies Act
    Acquisition under Article 165, Item 1 and Article 166 of the Companies Act  ›  165 Companies Act  ›  166 Companies Act
    Acquisition under Article 165 of our Articles of Incorporation under the Companies Act
    Acquisition under Article 37 of the Company's present Articles of Incorporation and the Companies Act
  `,
  whole: `
    Notice Regarding Acquisition of Own Shares⏎⏎KAZE NEWS. Berta Works, Inc. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Berta Works, Inc.
    Notice Regarding Acquisition of Own Shares⏎⏎The Paper Group announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name The Paper Group
    Notice Regarding Acquisition of Own Shares⏎⏎On that day Paper Group announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares
    Notice Regarding Acquisition of Own Shares⏎⏎Its parent Berta Works, Inc. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares
    Notice Regarding Acquisition of Own Shares⏎⏎The board met on it.⏎⏎Berta Works, Inc. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Berta Works, Inc.
    March 14, 2019⏎Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of "Own Shares"⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of "Own Shares"  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    March 14, 2019⏎Asahina Works, Ltd.⏎⏎Notice : Status of Acquisition of Own Shares in the Spring of This Year⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice : Status of Acquisition of Own Shares in the Spring of This Year  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    March 14, 2019⏎Asahina Works, Ltd.⏎⏎Asahina Works : Notice of Acquisition of Own Shares in the Long Spring of This Year⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice of Acquisition of Own Shares in the Long Spring of This Year  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    March 14, 2019⏎Asahina Works, Ltd.⏎⏎Acquisition of Own Shares at 12:30⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Acquisition of Own Shares at 12:30  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    March 14, 2019⏎Asahina Works, Ltd.⏎⏎Acquisition of Shares for 300 million yen, of which 200 million yen were paid⏎⏎Notice Regarding Acquisition of Own Shares⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    March 14, 2019⏎Asahina Works, Ltd.⏎⏎Acquisition of Own Shares for 300 Million Yen, Cancellation for 200 Million Yen⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Acquisition of Own Shares for 300 Million Yen, Cancellation for 200 Million Yen  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    March 14, 2019⏎Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares⏎⏎The Programme of Last Autumn Was Completed Early⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  subheadline The Programme of Last Autumn Was Completed Early  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    March 14, 2019⏎Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares⏎12, 13, 14 of 200, 300 and 4⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    March 14, 2019⏎Asahina Works, Ltd.⏎⏎Paper, Shares, Spring⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    March 14, 2019⏎Asahina: Notice Regarding Acquisition of Own Shares⏎Notice Regarding Acquisition of Own Shares⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    March 14, 2019⏎Asahina: Notice Regarding Acquisition of Own Shares⏎Asahina Notice Regarding Acquisition of Own Shares⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Asahina Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    March 14, 2019⏎Asahina: Notice Regarding Acquisition of Own Shares⏎Asahina Status of Acquisition of Own Shares⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Asahina Status of Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares as of⏎March 31, 2019⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares as of March 31, 2019  ›  name Asahina Works, Ltd.
    Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares⏎March 31, 2019⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-31  ›  name Asahina Works, Ltd.
    Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares for the Fiscal Year⏎2019⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares for the Fiscal Year 2019  ›  name Asahina Works, Ltd.
    Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares⏎2019⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Asahina Works, Ltd.
    March 14, 2019⏎Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares⏎(A Programme of Many Parts That Goes On for Quite Some Time and Then Ends)⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    March 14, 2019⏎Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares⏎(Spring Programme)⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares (Spring Programme)  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    March 14, 2019⏎Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares⏎through market purchases⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares through market purchases  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    March 14, 2019⏎Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares⏎- Third Update -⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares - Third Update -  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    March 14, 2019⏎Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares (Spring⏎Programme Completed)⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares (Spring Programme Completed)  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    March 14, 2019⏎Asahina Works, Ltd.⏎⏎* Notice Regarding Acquisition of Own Shares⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    March 14, 2019⏎Asahina Works, Ltd.⏎⏎[Translation] Notice Regarding Acquisition of Own Shares⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    March 14, 2019⏎Asahina Works, Ltd.⏎⏎12 Notice Regarding Acquisition of Own Shares⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    March 14, 2019⏎Asahina Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares (Article 165 of the Companies Act)⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  subheadline Article 165 of the Companies Act  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    March 14, 2019⏎⏎Notice Regarding Acquisition of Own Shares⏎Asahina Works Trading Shipping Paper Co., Ltd.⏎⏎The company announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works Trading Shipping Paper Co., Ltd.
    March 14, 2019⏎⏎Notice Regarding Acquisition of Own Shares⏎Berta Works Wins and Sells More Paper⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  subheadline Berta Works Wins and Sells More Paper  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    Asahina Works Wins Big Paper Contract⏎⏎TOKYO, March 14, 2019 - Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Asahina Works Wins Big Paper Contract  ›  announcedOn 2019-03-14  ›  place TOKYO  ›  name Asahina Works, Ltd.
    Asahina Works Wins Big Paper Contract⏎(Acquisition under Article 165 of the Companies Act)⏎⏎TOKYO, March 14, 2019 - Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Asahina Works Wins Big Paper Contract  ›  subheadline Acquisition under Article 165 of the Companies Act  ›  announcedOn 2019-03-14  ›  place TOKYO  ›  name Asahina Works, Ltd.
    Asahina Works Wins Big Paper Contract⏎⏎March 14, 2019⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    (Acquisition under Article 165 of the Companies Act)⏎⏎Asahina Works, Ltd. announces that it bought its own shares.  ›  subheadline Acquisition under Article 165 of the Companies Act  ›  name Asahina Works, Ltd.
    Notice Regarding Acquisition of Own Shares⏎⏎The board met on this matter again. Asahina Works, Ltd. bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares
    Notice Regarding Acquisition of Own Shares⏎⏎Under Article 165, Asahina Works, Ltd. announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Asahina Works, Ltd.
    President of Berta Works, Ltd.⏎⏎Notice Regarding Acquisition of Own Shares⏎⏎It announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares
    Berta Works, Ltd. Notice Regarding Acquisition of Own Shares⏎⏎It announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Berta Works, Ltd.
    Berta Works, Ltd. (the Company)⏎⏎Notice Regarding Acquisition of Own Shares⏎⏎It announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Berta Works, Ltd.
    Notice Regarding Acquisition of Own Shares⏎⏎The makers of paper and Berta Works Corporation announce that they bought shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Berta Works Corporation
    Notice Regarding Acquisition of Own Shares⏎⏎Asahina Works and Berta Works Corporation, both of Tokyo, bought shares.  ›  headline Notice Regarding Acquisition of Own Shares
    Notice Regarding Acquisition of Own Shares⏎⏎Mary of Kent Works Corporation announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Mary of Kent Works Corporation
    Notice Regarding Acquisition of Own Shares⏎⏎Asahina Telegraph and Berta Corporation ("ATB") announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Asahina Telegraph and Berta Corporation
    Notice Regarding Acquisition of Own Shares⏎⏎Asahina Telegraph and Berta Corporation ("Berta") announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares
    Notice Regarding Acquisition of Own Shares⏎⏎Asahina Telegraph and Berta Corporation (of Tokyo) announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares
    Notice Regarding Acquisition of Own Shares⏎⏎Asahina Works buys its own shares, and the board of Asahina Works resolved it.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Asahina Works
    BERTA WORKS, LTD.⏎(Registrant)⏎⏎Notice Regarding Acquisition of Own Shares⏎⏎It announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name BERTA WORKS, LTD.
    Name of registrant: Berta and Cora Works Corporation⏎⏎Notice Regarding Acquisition of Own Shares⏎⏎It announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  name Berta and Cora Works Corporation
    Company name:⏎Ken Doe⏎⏎Notice Regarding Acquisition of Own Shares⏎⏎The company announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares
    Notice Regarding Acquisition of Own Shares⏎⏎Company name: Asahina Works, Ltd.⏎March 14, 2019⏎⏎Revision of the Acquisition Plan⏎⏎The company announces that it bought its own shares.  ›  headline Notice Regarding Acquisition of Own Shares  ›  announcedOn 2019-03-14  ›  name Asahina Works, Ltd.
    Berta Works Completes Purchase of Own Shares⏎⏎TOKYO, March 14, 2019 - Berta Works said that it bought shares.⏎⏎Acquisition of Own Shares by Berta Works Completed⏎⏎TOKYO, March 14, 2019 - Berta Works, Ltd. announces that it bought its own shares.  ›  headline Berta Works Completes Purchase of Own Shares  ›  announcedOn 2019-03-14  ›  place TOKYO
  `,
} as const

describe.each(Object.entries(HEADS))('heads, %s', (kind, rows) => {
  test.each(rows.trim().split('\n'))('%s', (row) => {
    const [words = '', ...said] = row.trim().split('  ›  ')
    expect(headOf(kind as keyof typeof HEADS, words.replaceAll('⏎', '\n'))).toEqual(said)
  })
})

describe('behind the body', () => {
  const HEAD = `Yamabuki Announces Acquisition of Own Shares

KYOTO, Japan, July 30, 2015 - Yamabuki Sensors (TSE: 3388) announced today that it bought own shares.

1. Class of shares: Common stock
2. Total number of shares repurchased: 120,000 shares
`
  function read(text: string) {
    const result = safeParseBuyback(text)
    if (!result.success) throw result.error
    expect(verifyRelease(result.data, text)).toEqual([])
    return result.data.record
  }

  test('the name of the company alone, not of another that begins or goes on as it does', () => {
    const about = (words: string) => read(`${HEAD}\nAbout Yamabuki Sensors\n${words}\n`).issuer?.legalName
    expect(about('Yamabuki Trading Co., Ltd. sells what Yamabuki Sensors Co., Ltd. makes.')).toBe('Yamabuki Sensors Co., Ltd.')
    expect(about('Yamabuki Sensors Overseas Co., Ltd. sells what Yamabuki Sensors Co., Ltd. makes.')).toBe('Yamabuki Sensors Co., Ltd.')
    expect(about('Yamabuki Co., Ltd. owns Yamabuki Sensors Co., Ltd. and more.')).toBe('Yamabuki Sensors Co., Ltd.')
  })

  test('whom to ask, up to the next paragraph', () => {
    const contact = (words: string) => read(`${HEAD}\n${words}\n`).contact
    expect(contact('Contact:\nAkira Hata\nTel: 03-1111-0000')).toEqual({ name: 'Akira Hata', phone: '03-1111-0000' })
    expect(
      contact('Contact:\nAkira Hata\n\nThe desk of another company may be reached at all hours of the day.\nFax: 03-1111-0001'),
    ).toEqual({
      name: 'Akira Hata',
    })
  })

  test('the law that the body rests on, not one that it only names', () => {
    const law = (words: string) => read(`${HEAD}3. Method: purchase on the market ${words}\n`).legalBasis
    expect(law('in accordance with Article 165 of the Companies Act')).toEqual([{ article: '165', law: 'Companies Act' }])
    expect(law('of shares as Article 165 of the Companies Act defines them')).toBeUndefined()
  })

  test('a name stands where its field prints it', () => {
    const text = `Company name:\nAsahina Works, Ltd.\n\nNotice Regarding Acquisition of Own Shares\n\nAsahina Works, Ltd. announces that it bought its own shares.\n\n1. Class of shares: Common stock\n2. Total number of shares repurchased: 120,000 shares\n`
    const result = safeParseBuyback(text)
    if (!result.success) throw result.error
    expect(result.data.evidence['/issuer/name']?.start).toBe(text.indexOf('Asahina'))
  })
})
