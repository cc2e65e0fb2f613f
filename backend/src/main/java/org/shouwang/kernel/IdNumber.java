package org.shouwang.kernel;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number on an identity card (18 characters, GB 11643) or on a disability certificate: the same 18 characters, then
 * type and grade (20), then two more on a reissued one (22). The rules are those that provinces run against the
 * national system (DQ-017, DQ-018, DQ-019); that a number of 22 is a reissued certificate is our reading of it.
 */
public record IdNumber(String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int IDENTITY_LENGTH = 18;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern CHARACTERS = Pattern.compile("[0-9]{17}[0-9X]([0-9]{2}([0-9A-Z]{2})?)?");

    public enum Flaw { LENGTH, CHARACTERS, BIRTH_DATE, CHECK_CHARACTER, DISABILITY_TYPE, DISABILITY_GRADE }

    public IdNumber {
        Optional<Flaw> flaw = flawOf(value);
        if (flaw.isPresent()) {
            // Never the number itself: exceptions end up in logs.
            throw new IllegalArgumentException("not an identity number: " + flaw.get());
        }
    }

    public static IdNumber of(String text) {
        return new IdNumber(normalised(text));
    }

    /** What people type: full-width digits, blanks, a small x. */
    public static String normalised(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("").toUpperCase(Locale.ROOT);
    }

    public static Optional<Flaw> flawOf(String value) {
        int length = value.length();
        if (length != 18 && length != 20 && length != 22) {
            return Optional.of(Flaw.LENGTH);
        }
        if (!CHARACTERS.matcher(value).matches()) {
            return Optional.of(Flaw.CHARACTERS);
        }
        if (birthDateOf(value).isEmpty()) {
            return Optional.of(Flaw.BIRTH_DATE);
        }
        if (value.charAt(17) != checkCharacter(value)) {
            return Optional.of(Flaw.CHECK_CHARACTER);
        }
        return length == 18 ? Optional.empty() : certificateFlawOf(value);
    }

    private static Optional<Flaw> certificateFlawOf(String value) {
        if (value.charAt(18) < '1' || value.charAt(18) > '7') {
            return Optional.of(Flaw.DISABILITY_TYPE);
        }
        if (value.charAt(19) < '1' || value.charAt(19) > '4') {
            return Optional.of(Flaw.DISABILITY_GRADE);
        }
        return Optional.empty();
    }

    /** The 18th character that belongs to the first 17 digits. */
    public static char checkCharacter(String seventeenDigits) {
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (seventeenDigits.charAt(place) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    /** Who it is, whichever paper was shown: card and certificate of one person carry the same 18 characters. */
    public String identity() {
        return value.substring(0, IDENTITY_LENGTH);
    }

    public boolean isDisabilityCertificate() {
        return value.length() > IDENTITY_LENGTH;
    }

    /** 1 sight, 2 hearing, 3 speech, 4 limb, 5 intellect, 6 mind, 7 several. */
    public Optional<Integer> disabilityType() {
        return isDisabilityCertificate() ? Optional.of(value.charAt(18) - '0') : Optional.empty();
    }

    public Optional<Integer> disabilityGrade() {
        return isDisabilityCertificate() ? Optional.of(value.charAt(19) - '0') : Optional.empty();
    }

    public LocalDate birthDate() {
        return birthDateOf(value).orElseThrow();
    }

    public Sex sex() {
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** The first six and the last four, as lists show it. */
    public String masked() {
        return value.substring(0, 6) + "*".repeat(value.length() - 10) + value.substring(value.length() - 4);
    }

    private static Optional<LocalDate> birthDateOf(String value) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(value, 6, 10, 10),
                    Integer.parseInt(value, 10, 12, 10),
                    Integer.parseInt(value, 12, 14, 10));
            return date.getYear() < 1850 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException impossibleDay) {
            return Optional.empty();
        }
    }

    /** Masked, because values are printed by accident. */
    @Override
    public String toString() {
        return masked();
    }
}
