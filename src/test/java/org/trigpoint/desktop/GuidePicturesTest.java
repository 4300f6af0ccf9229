package org.trigpoint.desktop;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trigpoint.desktop.session.Destination;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/// Takes the pictures of the user guide from the sample data, into target/screens. To renew those of the guide, copy them
/// to src/site/resources/images; the one of the Change screen, which the README shows, is src/site/images/change.png.
class GuidePicturesTest extends Journey {
    private static final Pattern PICTURE = Pattern.compile("]\\((images/[^)]+)\\)");

    @Test
    void theScreensOfTheGuideAreTakenFromTheSampleData(FxRobot robot) {
        robot.interact(() -> window.session.openSample(Path.of("sample-data")));
        OpenWindow.waitUntil(() -> window.shows("#card-crime"));
        for (Destination destination : List.of(Destination.HOME, Destination.DATA, Destination.EXPLORE,
                Destination.CHANGE, Destination.TARGETS, Destination.PLACES, Destination.PEOPLE, Destination.PRIORITIES,
                Destination.SETTINGS)) {
            robot.interact(() -> window.session.navigation().go(destination));
            rest();
            robot.interact(() -> Pictured.write(window.scene, "desktop-" + destination.title(), 1));
        }
        robot.interact(() -> window.session.navigation().go(Destination.HOME));
        robot.interact(() -> ((javafx.scene.control.Button) window.scene.lookup("#number-crime")).fire());
        rest();
        robot.interact(() -> Pictured.write(window.scene, "desktop-ledger", 1));

        assertThat(Path.of("target", "screens", "desktop-explore-100.png")).isNotEmptyFile();
    }

    @Test
    void everyPictureOfTheGuideIsThere() throws Exception {
        String guide = Files.readString(Path.of("src", "site", "markdown", "guide.md"));
        List<String> pictures = PICTURE.matcher(guide).results().map(found -> found.group(1)).toList();

        assertThat(pictures).isNotEmpty();
        assertThat(pictures).allSatisfy(
                picture -> assertThat(Path.of("src", "site", "resources").resolve(picture)).isNotEmptyFile());
    }

}
