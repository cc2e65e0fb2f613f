package org.shouwang.household.usecase;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shouwang.household.domain.FaultKind;
import org.shouwang.household.domain.Faults;
import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;
import org.shouwang.kernel.IdNumber;
import org.shouwang.kernel.Money;
import org.shouwang.kernel.PhoneNumber;
import org.shouwang.kernel.RegionCode;

/** Reads the single fields of one form and notes what is wrong with each. Null stands for absent and for wrong. */
final class Fields {

    private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");
    private static final Pattern NUMBER_OF_A_SYSTEM = Pattern.compile("[0-9A-Za-z-]{1,32}");
    private static final BigDecimal LARGEST_MEASURE = BigDecimal.valueOf(99_999);

    private final Words words;
    private final Faults faults;

    Fields(Words words, Faults faults) {
        this.words = words;
        this.faults = faults;
    }

    Fields at(String field) {
        return new Fields(words, faults.at(field));
    }

    void require(String field, @Nullable Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            faults.add(field, FaultKind.REQUIRED);
        }
    }

    @Nullable String text(String field, @Nullable String value, int longest) {
        String text = present(value);
        if (text == null) {
            return null;
        }
        if (text.codePointCount(0, text.length()) > longest) {
            faults.add(field, FaultKind.TOO_LONG, longest);
            return null;
        }
        return fits(field, text, !UNSHOWABLE.matcher(text).find());
    }

    /** A number that another system gave. */
    @Nullable String number(String field, @Nullable String value) {
        String text = present(value);
        return text == null ? null : fits(field, text, NUMBER_OF_A_SYSTEM.matcher(text).matches());
    }

    private @Nullable String fits(String field, String text, boolean wellFormed) {
        if (!wellFormed) {
            faults.add(field, FaultKind.MALFORMED);
        }
        return wellFormed ? text : null;
    }

    <C extends Enum<C> & Coded> @Nullable C code(String field, CodeList<C> list, @Nullable String value) {
        String word = present(value);
        if (word == null) {
            return null;
        }
        Optional<C> found = words.find(list, word);
        if (found.isEmpty()) {
            faults.add(field, FaultKind.UNKNOWN_CODE);
        }
        return found.orElse(null);
    }

    <C extends Enum<C> & Coded> Set<C> codes(String field, Class<C> type, CodeList<C> list, @Nullable List<String> values) {
        Set<C> found = EnumSet.noneOf(type);
        Fields each = at(field);
        for (int place = 0; values != null && place < values.size(); place++) {
            C entry = each.code(Integer.toString(place), list, values.get(place));
            if (entry != null) {
                found.add(entry);
            }
        }
        return found;
    }

    @Nullable RegionCode region(String field, @Nullable String value) {
        String text = present(value);
        if (text == null) {
            return null;
        }
        Optional<RegionCode> region = RegionCode.parse(text);
        if (region.isEmpty()) {
            faults.add(field, FaultKind.REGION_UNKNOWN);
        }
        return region.orElse(null);
    }

    @Nullable PhoneNumber phone(String field, @Nullable String value) {
        String typed = present(value);
        if (typed == null) {
            return null;
        }
        String phone = PhoneNumber.normalised(typed);
        Optional<PhoneNumber.Flaw> flaw = PhoneNumber.flawOf(phone);
        flaw.ifPresent(found -> faults.add(field, switch (found) {
            case LENGTH -> FaultKind.PHONE_LENGTH;
            case PREFIX -> FaultKind.PHONE_PREFIX;
        }));
        return flaw.isPresent() ? null : new PhoneNumber(phone);
    }

    @Nullable IdNumber idNumber(String field, @Nullable String value) {
        String typed = present(value);
        if (typed == null) {
            return null;
        }
        String number = IdNumber.normalised(typed);
        Optional<IdNumber.Flaw> flaw = IdNumber.flawOf(number);
        flaw.ifPresent(found -> faults.add(field, switch (found) {
            case LENGTH -> FaultKind.ID_LENGTH;
            case CHARACTERS -> FaultKind.ID_CHARACTERS;
            case BIRTH_DATE -> FaultKind.ID_BIRTH_DATE;
            case CHECK_CHARACTER -> FaultKind.ID_CHECK_CHARACTER;
            case DISABILITY_TYPE -> FaultKind.ID_DISABILITY_TYPE;
            case DISABILITY_GRADE -> FaultKind.ID_DISABILITY_GRADE;
        }));
        return flaw.isPresent() ? null : new IdNumber(number);
    }

    @Nullable Money amount(String field, @Nullable String value) {
        String text = present(value);
        if (text == null) {
            return null;
        }
        Optional<Money> money = Money.find(text).filter(found -> !found.isNegative());
        if (money.isEmpty()) {
            faults.add(field, FaultKind.AMOUNT);
        }
        return money.orElse(null);
    }

    @Nullable Integer between(String field, @Nullable Integer value, int least, int most) {
        boolean outside = value != null && (value < least || value > most);
        if (outside) {
            faults.add(field, FaultKind.OUT_OF_RANGE, least, most);
        }
        return outside ? null : value;
    }

    @Nullable BigDecimal measure(String field, @Nullable BigDecimal value) {
        boolean outside = value != null && (value.signum() < 0 || value.compareTo(LARGEST_MEASURE) > 0 || value.scale() > 4);
        if (outside) {
            faults.add(field, FaultKind.OUT_OF_RANGE, 0, LARGEST_MEASURE);
        }
        return outside ? null : value;
    }

    private static @Nullable String present(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
