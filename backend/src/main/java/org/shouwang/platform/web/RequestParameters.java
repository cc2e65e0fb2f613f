package org.shouwang.platform.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.Actor;
import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.Jurisdiction;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.sheets.SheetFormat;

/** Reads the parameters of addresses. */
public final class RequestParameters {

    private RequestParameters() {}

    /** A text that is no id names nothing: the same answer as for what is out of sight. */
    public static long id(String text) {
        return Ids.parse(text).orElseThrow(Refusal::notFound);
    }

    /** The actor's own eyes, on the part that was asked for. */
    public static Jurisdiction where(Actor actor, @Nullable String region) {
        return region(region).map(actor.jurisdiction()::narrowedTo).orElse(actor.jurisdiction());
    }

    public static Optional<RegionCode> region(@Nullable String code) {
        return Optional.ofNullable(code).filter(text -> !text.isBlank()).map(text -> RegionCode.parse(text).orElseThrow(() ->
                Refusal.invalid(List.of(new FieldFault("region", "region.unknown", "不是区划代码", "is no region code")))));
    }

    /** The entry of a code list, null when nothing was asked for. */
    public static <C extends Enum<C> & Coded> @Nullable C code(String name, CodeList<C> list, @Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        return known(list.findByCode(word), name);
    }

    public static SheetFormat format(String word) {
        return SheetFormat.ofWord(word).orElseThrow(() -> Refusal.invalid(List.of(
                new FieldFault("format", "unknown-code", "须为 csv 或 xlsx", "must be csv or xlsx"))));
    }

    /** A period whose last day lies before its first is a slip of the pen. */
    public static void period(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw Refusal.invalid(List.of(new FieldFault("to", "period", "结束日期不能早于开始日期", "must not be before the first day")));
        }
    }

    public static <T> T known(Optional<T> value, String name) {
        return value.orElseThrow(() -> unknown(name));
    }

    public static Refusal unknown(String name) {
        return Refusal.invalid(List.of(new FieldFault(name, "unknown-code", "不在代码表中", "is not in the code list")));
    }
}
