package org.trigpoint.question;

import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.RefusedException;
import org.trigpoint.store.Areas;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds areas by what people call them.
public final class AreaNames {
    private AreaNames() {}

    /// The areas that go by a code, a name or a local name, whatever the capitals, the smallest kind first and one of a
    /// kind: a locality may be called as its district is. A code goes before every name. Empty when there is none.
    ///
    /// @throws RefusedException naming the codes, when several areas of one kind have the name
    public static List<Area> called(Areas areas, String words) {
        List<Area> found = new ArrayList<>();
        for (AreaType type : AreaType.values()) {
            List<Area> named = areas.ofType(type).stream().filter(area -> area.isCalled(words)).toList();
            if (named.stream().anyMatch(area -> area.code().equalsIgnoreCase(words))) {
                return named.stream().filter(area -> area.code().equalsIgnoreCase(words)).toList();
            }
            if (named.size() > 1) {
                throw new RefusedException("'%s' is the name of %d areas of the kind %s; give the code: %s".formatted(
                        words, named.size(), type.title(), named.stream()
                                .map(area -> area.code() + (area.localName() == null ? "" : " (" + area.name() + ")"))
                                .collect(Collectors.joining(", "))));
            }
            found.addAll(named);
        }
        return found;
    }

    /// What the records may call the area of these words: the words, then the codes and names of the areas that go by them.
    public static List<String> inRecords(Areas areas, String words) {
        return Stream.concat(Stream.of(words),
                called(areas, words).stream().flatMap(area -> Stream.of(area.code(), area.name()))).distinct().toList();
    }
}
