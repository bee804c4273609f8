// A relay that keeps what it takes: as much of SMTP (RFC 5321) as the server's mail needs, and what a mail program shows of it.
import { createServer } from "node:net";

/** The text of a part of a mail, decoded. */
const decoded = (head, body) => {
  if (/encoding: base64/i.test(head)) return Buffer.from(body, "base64").toString();
  if (!/encoding: quoted-printable/i.test(head)) return body;
  const bytes = body.replace(/=\r?\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
};

/** A mail as its reader sees it: the plain text, and the links in it. */
const shown = (to, bytes) => {
  const part = bytes.split(/\r?\n--/).find((one) => /content-type: text\/plain/i.test(one)) ?? bytes;
  const [head, ...body] = part.split(/\r?\n\r?\n/);
  const text = decoded(head, body.join("\n\n"));
  return { to, text, links: text.match(/https?:\/\/[^\s<>]+/g) ?? [] };
};

/** Listens at a port; gives what has come for an address so far. */
export const relay = async (port) => {
  const mails = [];
  const server = createServer((socket) => {
    let [to, data, rest] = ["", null, ""];
    const say = (line) => socket.write(`${line}\r\n`);
    const hear = (line) => {
      if (data !== null && line !== ".") data.push(line.replace(/^\.(?=.)/, ""));
      else if (data !== null) {
        mails.push(shown(to, data.join("\n")));
        data = null;
        say("250 taken");
      } else if (/^EHLO/i.test(line)) say("250-relay.example\r\n250 8BITMIME");
      else if (/^DATA/i.test(line)) {
        data = [];
        say("354 go on");
      } else if (/^QUIT/i.test(line)) socket.end("221 bye\r\n");
      else {
        to = /^RCPT TO:<([^>]*)>/i.exec(line)?.[1] ?? to;
        say("250 OK");
      }
    };
    socket.setEncoding("latin1");
    socket.on("data", (came) => {
      const lines = (rest + came).split("\r\n");
      rest = lines.pop();
      lines.forEach(hear);
    });
    // Whoever goes away ends the conversation.
    socket.on("error", () => {});
    say("220 relay.example ESMTP");
  });
  await new Promise((done) => server.listen(port, "127.0.0.1", done));
  return { of: (address) => mails.filter((mail) => mail.to === address), close: () => server.close() };
};
