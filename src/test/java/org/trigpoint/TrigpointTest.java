package org.trigpoint;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrigpointTest {
    @Test
    void aWorkspaceAloneOpensTheDesktop() {
        assertThat(Trigpoint.opened(new String[]{"/home/a/Calderbrook 2013.trigpoint"}))
                .containsExactly("desktop", "/home/a/Calderbrook 2013.trigpoint");
    }

    @Test
    void everythingElseIsACommand() {
        assertThat(Trigpoint.opened(new String[]{"verify", "a.trigpoint"})).containsExactly("verify", "a.trigpoint");
        assertThat(Trigpoint.opened(new String[]{})).isEmpty();
    }

    @Test
    void theWindowAloneWaitsForNoCommandLine() {
        assertThat(Trigpoint.isWindow(new String[]{})).isTrue();
        assertThat(Trigpoint.isWindow(new String[]{"desktop"})).isTrue();
        assertThat(Trigpoint.isWindow(new String[]{"desktop", "a.trigpoint"})).isTrue();
        assertThat(Trigpoint.isWindow(new String[]{"desktop", "--help"})).isFalse();
        assertThat(Trigpoint.isWindow(new String[]{"desktop", "a.trigpoint", "b"})).isFalse();
        assertThat(Trigpoint.isWindow(new String[]{"verify", "a.trigpoint"})).isFalse();
    }
}
