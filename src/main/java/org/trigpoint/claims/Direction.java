package org.trigpoint.claims;

import java.util.regex.Pattern;

/// Which way a word says figures went.
enum Direction {
    UP,
    DOWN;

    private static final String DOWN_NOUNS = "reductions?|decreases?|falls?|drops?|declines?|lowering|cuts?";
    private static final String UP_NOUNS = "increases?|rises?|growth|upturn";
    private static final String DOWN_VERBS = "fell|fall(?:s|en|ing)?|reduc(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)"
            + "|declin(?:e[sd]?|ing)|drop(?:s|ped|ping)?|lower(?:ed|ing)?|cut(?:s|ting)?|down";
    /// "up", but not in "makes up", "set up" and their like.
    private static final String UP_ALONE = "(?<!\\b(?:make|makes|made|making|set|sets|follow|followed|sign|signed|pick|picked"
            + "|take|taken|end|ended|brought|back|start|started|build|built|turn|turned|fill|filled|draw|drew|drawn) )up";
    private static final String UP_VERBS = "rose|ris(?:e[sn]?|ing)|increas(?:e[sd]?|ing)|gr(?:ew|own?|owing)"
            + "|climb(?:ed|ing)?|" + UP_ALONE + "|jumped|soared";

    /// Matches a noun such as "reduction".
    static final String NOUN = "(?:" + DOWN_NOUNS + "|" + UP_NOUNS + ")";
    /// Matches a verb such as "fell", or "down".
    static final String VERB = "(?:" + DOWN_VERBS + "|" + UP_VERBS + ")";
    /// Matches a comparative such as "fewer".
    static final String COMPARATIVE = "(?:lower|fewer|less|smaller|higher|more|greater|down|up)";
    /// Matches any of them.
    static final String WORD = "(?:" + DOWN_NOUNS + "|" + UP_NOUNS + "|" + DOWN_VERBS + "|" + UP_VERBS
            + "|fewer|less|higher)";

    private static final Pattern DOWNWARD = Pattern.compile(DOWN_NOUNS + "|" + DOWN_VERBS + "|fewer|less|smaller|lower",
            Pattern.CASE_INSENSITIVE);

    /// The direction of a word that one of the patterns matched.
    static Direction of(String word) {
        return DOWNWARD.matcher(word).matches() ? DOWN : UP;
    }

    boolean agrees(Interval change) {
        return this == UP ? change.high() > 0 : change.low() < 0;
    }
}
