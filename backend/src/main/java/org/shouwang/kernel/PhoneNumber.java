package org.shouwang.kernel;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mobile phone of the mainland: 11 digits, 13 to 19 in front (DQ-027). */
public record PhoneNumber(String value) {

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s-]+");
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("[0-9]{11}");

    public enum Flaw { LENGTH, PREFIX }

    public PhoneNumber {
        Optional<Flaw> flaw = flawOf(value);
        if (flaw.isPresent()) {
            throw new IllegalArgumentException("not a mobile phone number: " + flaw.get());
        }
    }

    public static PhoneNumber of(String text) {
        return new PhoneNumber(normalised(text));
    }

    /** What people type: full-width digits, blanks and hyphens. */
    public static String normalised(String text) {
        return BETWEEN_DIGITS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    public static Optional<Flaw> flawOf(String value) {
        if (!ELEVEN_DIGITS.matcher(value).matches()) {
            return Optional.of(Flaw.LENGTH);
        }
        return value.charAt(0) == '1' && value.charAt(1) >= '3' ? Optional.empty() : Optional.of(Flaw.PREFIX);
    }

    /** The first three and the last four, as lists show it. */
    public String masked() {
        return value.substring(0, 3) + "****" + value.substring(7);
    }

    @Override
    public String toString() {
        return masked();
    }
}
