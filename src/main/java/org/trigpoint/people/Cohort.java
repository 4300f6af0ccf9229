package org.trigpoint.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Proven offending of the members of a scheme, before and after each joined it.
///
/// @param members members who could be followed for the whole time
/// @param notYet members who joined too lately to be followed
/// @param reoffenders members with at least one proven offence within the follow-up
/// @param offences their proven offences within the follow-up
/// @param offendersBefore members with at least one proven offence in the same time before they joined
/// @param offencesBefore their proven offences in the same time before they joined
/// @param byNumber how many members had each number of offences, before and after taken together; none left out
public record Cohort(long members, long notYet, long reoffenders, long offences, long offendersBefore,
        long offencesBefore, SortedMap<Integer, Long> byNumber) {
    /// How a cohort is followed. Editable.
    ///
    /// @param followUpMonths how long offences count, from the day of joining; usually 12
    /// @param waitingMonths how much longer they may take to be proven; usually 6
    public record Rule(int followUpMonths, int waitingMonths) {}

    /// One proven offence.
    ///
    /// @param committed the day it was committed
    /// @param proven the day of the conviction or caution
    public record Offence(LocalDate committed, LocalDate proven) {}

    /// Follows members. An offence of the follow-up counts when it was committed on or after the day of joining, within
    /// the follow-up, and proven before the waiting period has passed; one of the time before is held to the same
    /// lengths. A member whose follow-up and waiting period run past the data is not counted.
    ///
    /// @param joined the day each member joined, by key
    /// @param offences proven offences by the member's key
    /// @param dataUntil the last day the offences are known to cover
    public static Cohort of(Map<String, LocalDate> joined, Map<String, List<Offence>> offences, Rule rule,
            LocalDate dataUntil) {
        long members = 0;
        long notYet = 0;
        long[] after = new long[2];
        long[] before = new long[2];
        SortedMap<Integer, Long> byNumber = new TreeMap<>();
        for (Map.Entry<String, LocalDate> member : joined.entrySet()) {
            LocalDate day = member.getValue();
            if (day.plusMonths((long) rule.followUpMonths() + rule.waitingMonths()).isAfter(dataUntil)) {
                notYet++;
                continue;
            }
            members++;
            List<Offence> own = offences.getOrDefault(member.getKey(), List.of());
            int now = within(own, day, rule);
            int then = within(own, day.minusMonths(rule.followUpMonths()), rule);
            add(after, now);
            add(before, then);
            if (now + then > 0) {
                byNumber.merge(now + then, 1L, Long::sum);
            }
        }
        return new Cohort(members, notYet, after[0], after[1], before[0], before[1], byNumber);
    }

    private static void add(long[] counts, int offences) {
        counts[0] += offences > 0 ? 1 : 0;
        counts[1] += offences;
    }

    private static int within(List<Offence> offences, LocalDate from, Rule rule) {
        LocalDate end = from.plusMonths(rule.followUpMonths());
        LocalDate provenBy = end.plusMonths(rule.waitingMonths());
        return (int) offences.stream()
                .filter(o -> !o.committed().isBefore(from) && o.committed().isBefore(end)
                        && o.proven().isBefore(provenBy))
                .count();
    }
}
