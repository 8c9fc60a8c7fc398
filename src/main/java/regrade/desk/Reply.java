package regrade.desk;

/// A mail to a buyer before somebody has looked at it.
///
/// @param subject one line
/// @param text plain text, lines parted by `\n`
public record Reply(String subject, String text) {}
