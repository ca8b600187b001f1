// A plain mail as somebody sends it to an employer's mailbox, for tests.

/** `to` may be written with a name; `answers` is the Message-ID of the mail that is answered. */
export const incomingMail = (mail: { from: string; to: string; answers?: string; body: string }): Buffer =>
  Buffer.from(
    [
      `From: ${mail.from}`,
      `To: ${mail.to}`,
      "Subject: Sv: Svar",
      ...(mail.answers ? [`In-Reply-To: ${mail.answers}`] : []),
      "",
      mail.body,
      "",
    ].join("\r\n"),
  );
