package regrade.checklist;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Recognises, in a catalogue's French or English words, the parts that a checklist asks for by a
/// question of its own. A part is one of them only when every word of it is known here: a "storage
/// box" is a part.
final class PaperWords {
    private static final Map<String, String> TELLING =
            Map.ofEntries(
                    Map.entry("warranty", Question.WARRANTY),
                    Map.entry("guarantee", Question.WARRANTY),
                    Map.entry("garantie", Question.WARRANTY),
                    Map.entry("manual", Question.MANUAL),
                    Map.entry("manuals", Question.MANUAL),
                    Map.entry("manuel", Question.MANUAL),
                    Map.entry("notice", Question.MANUAL),
                    Map.entry("instructions", Question.MANUAL),
                    Map.entry("emploi", Question.MANUAL),
                    Map.entry("guide", Question.MANUAL),
                    Map.entry("booklet", Question.MANUAL),
                    Map.entry("leaflet", Question.MANUAL),
                    Map.entry("livret", Question.MANUAL),
                    Map.entry("box", Question.PACKAGING),
                    Map.entry("packaging", Question.PACKAGING),
                    Map.entry("boite", Question.PACKAGING),
                    Map.entry("emballage", Question.PACKAGING),
                    Map.entry("carton", Question.PACKAGING),
                    Map.entry("coffret", Question.PACKAGING));

    private static final Set<String> BESIDE =
            Set.of(
                    ("card cards carte bon certificate certificat user users owner owners operating instruction safety"
                                    + " securite quick start demarrage rapide paper papier printed original originale"
                                    + " retail gift outer product produit origine mode utilisation utilisateur assembly"
                                    + " montage english french anglais francais information informations"
                                    + " and et the of with s d de du la le l en fr")
                            .split(" "));

    private PaperWords() {}

    /// The ids of the questions that ask for this part; empty for a part like any other.
    static Set<String> questionsFor(String part) {
        var words = wordsOf(part);
        boolean allKnown =
                words.stream().allMatch(w -> TELLING.containsKey(w) || BESIDE.contains(w));
        var ids = new HashSet<String>();
        if (allKnown)
            words.stream().filter(TELLING::containsKey).map(TELLING::get).forEach(ids::add);
        return ids;
    }

    private static List<String> wordsOf(String part) {
        var folded =
                Normalizer.normalize(part.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "");
        return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
