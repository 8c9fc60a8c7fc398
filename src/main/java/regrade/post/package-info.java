/// The mail of this bench: a mailbox that is read over TLS, and replies that are sent by SMTP out
/// of a queue. It knows nothing of what the mails say.
///
/// **When may a mail be sent again?** SMTP hands a mail over at one moment: the server has it once
/// it has read the line with the dot that ends the text (RFC 5321 §4.1.1.4, §4.2.5), and says so
/// afterwards. Between the dot and that answer nobody on this side can know.
///
/// *Answer.* The text is written and flushed first. Then [PostFact.SendingBegan] is forced to the
/// journal, and only then the dot is written. A mail whose connection breaks or whose program dies
/// before that fact was certainly not handed over: it waits and is tried again. After that fact
/// only an answer of the server says what became of it: 2xx is [PostFact.MailSent], 5xx is
/// [PostFact.MailRefused], 4xx is [PostFact.MailDeferred] (it waits again). Without an answer, or
/// after a start that finds a mail begun, it is [PostFact.MailUnsure]: nobody sends it again by
/// itself, a person looks and says [PostFact.MailSettled]. Each outcome is on disk before the next
/// mail is touched. The message id is fixed when a mail is queued, so a mail that a person sends
/// again can be known by whoever receives it.
///
/// *Price.* One more force for each mail, a few milliseconds between text and dot; and some mails
/// are unsure that never arrived, since a connection that was cut is noticed late. Rather that than
/// two replies to one buyer.
///
/// **What of a backup?** A restored backup may hold mails that its machine has sent since. A backup
/// does not hold the password, so nothing is sent until somebody enters it; mails that were queued
/// before the password came to this machine are unsure too.
///
/// **What stands in the journal?** A reply's recipient, subject and text, since they are what was
/// said to the buyer; no password, and of the mails that were read only how many and up to which
/// number: what they say is the business of whoever takes them in.
///
/// **How is no mail missed?** A mailbox numbers its mails upwards (UID, RFC 3501 §2.3.1.1). Those
/// above the last known number are fetched, taken in, and only then the number is put into the
/// journal. A crash in between fetches them again, and the intake knows each mail. A mailbox that
/// was numbered anew (UIDVALIDITY) is read from its beginning for the same reason.
@NullMarked
package regrade.post;

import org.jspecify.annotations.NullMarked;
