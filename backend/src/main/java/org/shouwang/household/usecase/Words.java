package org.shouwang.household.usecase;

import java.util.Optional;
import org.shouwang.kernel.CodeList;
import org.shouwang.kernel.Coded;

/** How a form writes the entries of code lists: requests by code, files by the Chinese label or by code. */
public enum Words {
    CODES {
        @Override
        <C extends Enum<C> & Coded> Optional<C> find(CodeList<C> list, String word) {
            return list.findByCode(word);
        }
    },
    LABELS {
        @Override
        <C extends Enum<C> & Coded> Optional<C> find(CodeList<C> list, String word) {
            return list.findByLabel(word).or(() -> list.findByCode(word));
        }
    };

    abstract <C extends Enum<C> & Coded> Optional<C> find(CodeList<C> list, String word);
}
