// Calendar messages as Ingrid's and Cem's programs send them: answers, proposals, zones of every kind.
import { expect, test } from "vitest";
import { readCalendar } from "./calendar.ts";
import { classifyMail } from "./classify.ts";
import { ianaZone, instantOf, namedZone } from "./zones.ts";

const event = (method: string, ...lines: string[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `METHOD:${method}`,
    "BEGIN:VEVENT",
    "UID:u1@fjordvik.example",
    "DTSTAMP:20270201T080000Z",
    ...lines,
    "END:VEVENT",
    "END:VCALENDAR",
  ].join("\r\n");

const only = (text: string) => readCalendar(text).events[0];
const at = (iso: string): number => Date.parse(iso);

test("Cem accepts in Google: the attendee, his words, the instants", () => {
  const found = only(
    event(
      "REPLY",
      "SEQUENCE:2",
      "DTSTART:20270301T090000Z",
      "DTEND:20270301T094500Z",
      "ORGANIZER;CN=Rakel:mailto:rakel@fjordvik.example",
      'ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;X-RESPONSE-COMMENT="Gleder meg\\, hilsen',
      '  Cem":mailto:cem@posten.example',
    ),
  );
  expect(found).toMatchObject({
    uid: "u1@fjordvik.example",
    sequence: 2,
    start: at("2027-03-01T09:00Z"),
    end: at("2027-03-01T09:45Z"),
    allDay: false,
    organizer: "rakel@fjordvik.example",
    attendees: [{ email: "cem@posten.example", partstat: "ACCEPTED" }],
    comment: "Gleder meg, hilsen Cem",
    dtstamp: at("2027-02-01T08:00Z"),
  });
});

test("Exchange proposes another time: proposed and original", () => {
  const found = only(
    event(
      "COUNTER",
      "DTSTART;TZID=W. Europe Standard Time:20270303T140000",
      "DTEND;TZID=W. Europe Standard Time:20270303T144500",
      "X-MS-OLK-ORIGINALSTART;TZID=W. Europe Standard Time:20270301T100000",
      "X-MS-OLK-ORIGINALEND;TZID=W. Europe Standard Time:20270301T104500",
      "COMMENT;LANGUAGE=nb-NO:Passer onsdag?",
    ),
  );
  expect(found?.proposed).toEqual({ start: at("2027-03-03T13:00Z"), end: at("2027-03-03T13:45Z") });
  expect(found?.original).toEqual({ start: at("2027-03-01T09:00Z"), end: at("2027-03-01T09:45Z") });
  expect(found).toMatchObject({ start: at("2027-03-03T13:00Z"), comment: "Passer onsdag?" });
});

test("a duration counts days on the clock and hours as time", () => {
  const found = only(event("REQUEST", "DTSTART;TZID=Europe/Oslo:20270327T120000", "DURATION:P1DT1H"));
  expect(found?.end).toBe(at("2027-03-28T11:00Z"));
});

test("all day: dates instead of instants", () => {
  const found = only(event("REQUEST", "DTSTART;VALUE=DATE:20270401"));
  expect(found).toMatchObject({ allDay: true, date: "2027-04-01", endDate: "2027-04-02" });
  expect(found).not.toHaveProperty("start");
});

test("a floating time and an unknown zone are never guessed", () => {
  expect(only(event("REQUEST", "DTSTART:20270401T090000"))).toMatchObject({ start: null, zone: "floating" });
  expect(only(event("REQUEST", "DTSTART;TZID=Min egen sone:20270401T090000"))).toMatchObject({
    start: null,
    zone: "Min egen sone",
  });
});

test("a zone of the calendar's own is read from its rules since 1601", () => {
  const rules = [
    "BEGIN:VTIMEZONE",
    "TZID:Customized Time Zone",
    "BEGIN:STANDARD",
    "DTSTART:16010101T030000",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:16010101T020000",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
  ].join("\r\n");
  const on = (day: string) =>
    only(
      event("REQUEST", `DTSTART;TZID=Customized Time Zone:${day}T090000`).replace(
        "BEGIN:VEVENT",
        `${rules}\r\nBEGIN:VEVENT`,
      ),
    )?.start;
  expect(on("20270115")).toBe(at("2027-01-15T08:00Z"));
  expect(on("20270715")).toBe(at("2027-07-15T07:00Z"));
  expect(on("20270327")).toBe(at("2027-03-27T08:00Z"));
  expect(on("20270328")).toBe(at("2027-03-28T07:00Z"));
});

test("clock times in a gap move on, those that come twice are the first", () => {
  const oslo = namedZone("Europe/Oslo");
  if (!oslo) throw new Error("no zones");
  expect(instantOf(Date.UTC(2027, 2, 28, 2, 30), oslo)).toBe(at("2027-03-28T01:30Z"));
  expect(instantOf(Date.UTC(2027, 9, 31, 2, 30), oslo)).toBe(at("2027-10-31T00:30Z"));
});

test.each([
  ["W. Europe Standard Time", "Europe/Berlin"],
  ["Romance Standard Time", "Europe/Paris"],
  ["FLE Standard Time", "Europe/Kiev"],
  ["/freeassociation.sourceforge.net/Europe/Oslo", "Europe/Oslo"],
  ["(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Berlin"],
  ["America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"],
  ["Nowhere Standard Time", undefined],
])("%s", (tzid, zone) => {
  expect(ianaZone(tzid)).toBe(zone);
});

test("a calendar part in a mail, and a bare file, are calendar messages; the invitation inside a bounce is not", () => {
  const ics = event("REPLY", "DTSTART:20270301T090000Z", "ATTENDEE;PARTSTAT=DECLINED:mailto:cem@posten.example");
  const part = `From: cem@posten.example\nSubject: Avslag\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nPasser ikke.\n--b\nContent-Type: text/calendar; method=REPLY\n\n${ics}\n--b--`;
  const mail = classifyMail(Buffer.from(part));
  expect(mail.ok && [mail.mail.kind, mail.mail.text, mail.mail.calendar?.method]).toEqual([
    "calendar",
    "Passer ikke.",
    "REPLY",
  ]);
  const bare = classifyMail(Buffer.from(ics));
  expect(bare.ok && bare.mail.kind).toBe("calendar");
  const bounce = `From: mailer-daemon@posten.example\nSubject: Undelivered mail\nContent-Type: multipart/report; report-type=delivery-status; boundary=r\n\n--r\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; cem@posten.example\nAction: failed\nStatus: 5.1.1\n\n--r\nContent-Type: message/rfc822\n\n${part}\n--r--`;
  const back = classifyMail(Buffer.from(bounce));
  expect(back.ok && back.mail.kind).toBe("bounce");
});
