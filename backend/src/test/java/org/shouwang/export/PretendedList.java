package org.shouwang.export;

import jakarta.inject.Singleton;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.shouwang.platform.web.Cursor;
import org.shouwang.platform.web.Page;

/** A list of any length that costs nothing, and notes how it is read: the filter says how many rows it has. */
@Singleton
final class PretendedList implements ExportableList {

    /** What a spreadsheet would compute, or run. */
    static final List<String> TRAPS = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "＝1+1");

    final AtomicInteger pages = new AtomicInteger();
    private final List<WeakReference<Object>> seen = new ArrayList<>();

    static Map<String, String> of(long rows) {
        return Map.of("rows", Long.toString(rows));
    }

    @Override
    public String name() {
        return "pretended";
    }

    @Override
    public String title() {
        return "测试";
    }

    @Override
    public String operation() {
        return "listHouseholds";
    }

    @Override
    public List<String> columns() {
        return List.of("序号", "内容");
    }

    @Override
    public String describe(Map<String, String> filter) {
        return "";
    }

    @Override
    public long count(Scope scope) {
        return Long.parseLong(scope.filter().getOrDefault("rows", "0"));
    }

    @Override
    public synchronized Page<List<String>> page(Scope scope, @Nullable String cursor, int rows) {
        pages.incrementAndGet();
        Cursor after = Cursor.parse(cursor, 1);
        long begin = after == null ? 0 : after.number(0);
        long end = Math.min(count(scope), begin + rows);
        List<Long> numbers = new ArrayList<>();
        for (long number = begin; number < Math.min(count(scope), end + 1); number++) {
            numbers.add(number);
        }
        return Page.of(numbers, rows, number -> Cursor.at(number + 1)).map(this::cells);
    }

    private List<String> cells(long number) {
        String text = new String(TRAPS.get((int) (number % TRAPS.size())));
        seen.add(new WeakReference<>(text));
        return List.of(Long.toString(number + 1), text);
    }

    /** How many of the cells that were handed out somebody still holds. */
    synchronized long held() {
        System.gc();
        return seen.stream().filter(cell -> cell.get() != null).count();
    }

    synchronized void forget() {
        pages.set(0);
        seen.clear();
    }
}
