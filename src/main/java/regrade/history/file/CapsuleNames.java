package regrade.history.file;

import java.util.List;
import java.util.regex.Pattern;

/// The files of a capsule: their names, their order, and how large each may be.
final class CapsuleNames {
    static final String MANIFEST = "capsule.json";
    static final String README = "README.txt";
    static final String SUMS = "SHA256SUMS";
    static final String UNIT = "unit.json";
    static final String JOURNAL = "journal.jsonl";
    static final String SUMMARY = "summary.pdf";

    /// The files that every capsule has, in their order; photos follow, by their names.
    static final List<String> ALWAYS = List.of(MANIFEST, README, SUMS, UNIT, JOURNAL, SUMMARY);

    static final int MOST_PHOTOS = 500;
    static final int MOST_FILES = ALWAYS.size() + MOST_PHOTOS;

    /// Of a whole capsule. A ZIP's own fields end at four gigabytes.
    static final long MOST_BYTES = 2_000_000_000;

    /// Of the texts that are read as a tree, which takes many times their bytes.
    private static final int MOST_BYTES_OF_LIST = 2_000_000;

    /// Of any other file: as much as the largest photo.
    private static final int MOST_BYTES_OF_FILE = 20_000_000;

    static final int LONGEST = 80;

    private static final String FOLDER = "photos/";
    private static final Pattern PHOTO = Pattern.compile("photos/[0-9a-f]{64}\\.(?:jpg|png)");

    private CapsuleNames() {}

    static String photo(String fileName) {
        return FOLDER + fileName;
    }

    static boolean isPhoto(String name) {
        return PHOTO.matcher(name).matches();
    }

    /// The SHA-256 that a photo is named by.
    static String hashOf(String photo) {
        return photo.substring(FOLDER.length(), FOLDER.length() + 64);
    }

    static int mostBytes(String name) {
        return name.equals(MANIFEST) || name.equals(SUMS) ? MOST_BYTES_OF_LIST : MOST_BYTES_OF_FILE;
    }

    static boolean allowed(String name) {
        return ALWAYS.contains(name) || isPhoto(name);
    }

    /// Whether a file may follow another; so no name comes twice.
    static boolean inOrder(String before, String name) {
        int rank = rank(name) - rank(before);
        return rank > 0 || rank == 0 && name.compareTo(before) > 0;
    }

    private static int rank(String name) {
        int at = ALWAYS.indexOf(name);
        return at < 0 ? ALWAYS.size() : at;
    }
}
