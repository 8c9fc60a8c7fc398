package regrade.scan;

/// Check digits of product numbers. All methods are total: other than digits never fit.
final class CheckDigits {
    private CheckDigits() {}

    /// GS1's rule for 8, 12, 13, 14, 17 and 18 digits: weights 3, 1, 3 … from the right.
    static boolean gs1Fits(String digits) {
        int last = digits.length() - 1;
        return allDigits(digits)
                && last > 0
                && gs1(digits.substring(0, last)) == digits.charAt(last);
    }

    /// The check digit to append to these digits.
    static char gs1(String payload) {
        int sum = 0;
        for (int i = 0; i < payload.length(); i++)
            sum += (payload.charAt(payload.length() - 1 - i) - '0') * (i % 2 == 0 ? 3 : 1);
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /// An ISBN of ten characters: weights 10 to 1, the sum divisible by 11, `X` for ten.
    static boolean isbn10Fits(String text) {
        return text.length() == 10
                && allDigits(text.substring(0, 9))
                && isbn10(text.substring(0, 9)) == text.charAt(9);
    }

    /// The check character to append to nine digits.
    static char isbn10(String nineDigits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) sum += (10 - i) * (nineDigits.charAt(i) - '0');
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    /// Luhn's rule: every second digit from the right, but for the last, counts double, its own two
    /// digits added up.
    static boolean luhnFits(String digits) {
        if (!allDigits(digits)) return false;
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    static boolean allDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
