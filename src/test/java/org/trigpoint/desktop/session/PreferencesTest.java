package org.trigpoint.desktop.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class PreferencesTest {
    @TempDir
    Path folder;

    @Test
    void whatIsSavedIsReadAgain() {
        Preferences first = Preferences.in(file());
        first.put("theme", "DARK");
        first.save();

        assertThat(Preferences.in(file()).get("theme")).contains("DARK");
    }

    @Test
    void theWorkspaceOpenedLastComesFirstAndOnce() throws IOException {
        Path one = Files.createFile(folder.resolve("one.trigpoint"));
        Path two = Files.createFile(folder.resolve("two.trigpoint"));
        Preferences preferences = Preferences.in(file());
        preferences.opened(one);
        preferences.opened(two);
        preferences.opened(one);

        assertThat(preferences.recent()).containsExactly(one, two);
    }

    @Test
    void aWorkspaceThatVanishedIsPassedOver() throws IOException {
        Path gone = Files.createFile(folder.resolve("gone.trigpoint"));
        Preferences preferences = Preferences.in(file());
        preferences.opened(gone);
        Files.delete(gone);

        assertThat(preferences.recent()).isEmpty();
    }

    @Test
    void onlyTheEightLatestAreRemembered() throws IOException {
        Preferences preferences = Preferences.in(file());
        for (int i = 0; i < 10; i++) {
            preferences.opened(Files.createFile(folder.resolve(i + ".trigpoint")));
        }

        assertThat(preferences.recent()).hasSize(8);
        assertThat(preferences.recent().getFirst()).hasFileName("9.trigpoint");
    }

    @Test
    void aDamagedFileMeansNothingIsRemembered() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "theme=\\u00zz");

        assertThat(Preferences.in(file()).get("theme")).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeDisturbsNobody() throws IOException {
        Path blocked = Files.createFile(folder.resolve("blocked"));
        Preferences preferences = Preferences.in(blocked.resolve("desktop.properties"));
        preferences.put("theme", "DARK");
        preferences.save();

        assertThat(preferences.get("theme")).contains("DARK");
    }

    @Test
    void everySystemHasItsOwnFolder() {
        Path home = Path.of("home");

        assertThat(Preferences.folder("Linux", home, null)).isEqualTo(Path.of("home", ".config", "trigpoint"));
        assertThat(Preferences.folder("Linux", home, "settings")).isEqualTo(Path.of("settings", "trigpoint"));
        assertThat(Preferences.folder("Mac OS X", home, null))
                .isEqualTo(Path.of("home", "Library", "Application Support", "Trigpoint"));
        assertThat(Preferences.folder("Windows 11", home, "roaming")).isEqualTo(Path.of("roaming", "Trigpoint"));
    }

    private Path file() {
        return folder.resolve("settings").resolve("desktop.properties");
    }
}
