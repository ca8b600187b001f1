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

/** What a server sends that gave up one of our mails for good: a report with fields (RFC 3464). `names` is another recipient than ours. */
export const bounceOf = (mail: { id: string; to: string }, status = "5.1.1", names = mail.to): Buffer =>
  Buffer.from(
    [
      "From: Mail Delivery Subsystem <mailer-daemon@post.example>",
      "To: svar@fjordvik.example",
      "Subject: Undelivered Mail Returned to Sender",
      "Auto-Submitted: auto-replied",
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      `<${names}>: host mx.post.example said: 550 ${status} No such user here`,
      "--b",
      "Content-Type: message/delivery-status",
      "",
      "Reporting-MTA: dns; mx.post.example",
      "",
      `Final-Recipient: rfc822; ${names}`,
      "Action: failed",
      `Status: ${status}`,
      `Diagnostic-Code: smtp; 550 ${status} No such user here`,
      "",
      "--b",
      "Content-Type: text/rfc822-headers",
      "",
      `Message-ID: ${mail.id}`,
      "--b--",
      "",
    ].join("\r\n"),
  );
