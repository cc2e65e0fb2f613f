package org.shouwang.access.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a department's system may be allowed to do. What no scope of it names, it may not call. */
public enum ClientScope {
    /** Places of its region: to name a village as this platform does. */
    REGION_READ("searchRegions", "getRegion"),
    /** What a household code stands for, as a department may see it. */
    CODE_RESOLVE("resolveCode");

    private final List<String> operations;

    ClientScope(String... operations) {
        this.operations = List.of(operations);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    public static Optional<ClientScope> ofWord(String word) {
        return Arrays.stream(values()).filter(scope -> scope.word().equals(word)).findFirst();
    }

    /** Who a system is and for whom it works, it may always ask. */
    public static Set<String> operations(Collection<ClientScope> scopes) {
        Set<String> operations = new TreeSet<>(Set.of("getMe", "getOwnTenant", "getClientConfig"));
        scopes.forEach(scope -> operations.addAll(scope.operations));
        return operations;
    }

    public static Set<ClientScope> read(String words) {
        Set<ClientScope> scopes = EnumSet.noneOf(ClientScope.class);
        Arrays.stream(words.split(" ")).forEach(word -> ofWord(word).ifPresent(scopes::add));
        return scopes;
    }

    public static String write(Collection<ClientScope> scopes) {
        return scopes.stream().map(ClientScope::word).sorted().collect(Collectors.joining(" "));
    }
}
