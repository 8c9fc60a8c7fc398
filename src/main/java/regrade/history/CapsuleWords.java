package regrade.history;

/// The words of the language that a capsule is written in.
public interface CapsuleWords extends Phrase.Speaker {
    @Override
    String language();
}
