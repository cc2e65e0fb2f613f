package org.shouwang.export.usecase;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shouwang.export.ExportableList;
import org.shouwang.kernel.Actor;
import org.shouwang.platform.problem.FieldFault;
import org.shouwang.platform.problem.Refusal;
import org.shouwang.platform.security.Operations;

/** The lists that features offer. */
@Singleton
public class Lists {

    private final Map<String, ExportableList> lists;
    private final Operations operations;

    Lists(List<ExportableList> offered, Operations operations) {
        this.lists = offered.stream().collect(Collectors.toMap(ExportableList::name, Function.identity()));
        this.operations = operations;
    }

    /** Of an export that is on record. */
    ExportableList get(String name) {
        return lists.get(name);
    }

    /** @throws Refusal 400 when there is no such list, or the actor may not see it */
    ExportableList choose(Actor actor, String name) {
        ExportableList list = lists.get(name);
        if (list == null || !operations.isAllowedTo(actor, list.operation())) {
            throw Refusal.invalid(List.of(new FieldFault("/list", "unknown-code", "没有可导出的这种列表", "is no list that you can export")));
        }
        return list;
    }
}
