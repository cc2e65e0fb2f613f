package org.shouwang.household.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;
import org.shouwang.kernel.Ids;
import org.shouwang.kernel.RegionCode;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;

/** Reads the parameters of addresses. */
final class Parameters {

    private Parameters() {}

    /** A text that is no id names nothing: the same answer as for what is out of sight. */
    static long id(String text) {
        return Ids.parse(text).orElseThrow(Refusal::notFound);
    }

    static Optional<RegionCode> region(@Nullable String code) {
        return Optional.ofNullable(code).filter(text -> !text.isBlank()).map(text -> RegionCode.parse(text).orElseThrow(() ->
                Refusal.invalid(List.of(new FieldFault("region", "region.unknown", "不是区划代码", "is no region code")))));
    }

    static <C extends Enum<C> & Coded> @Nullable C code(String name, CodeList<C> list, @Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        return list.findByCode(word).orElseThrow(() ->
                Refusal.invalid(List.of(new FieldFault(name, "unknown-code", "不在代码表中", "is not in the code list"))));
    }
}
