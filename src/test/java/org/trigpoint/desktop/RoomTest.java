package org.trigpoint.desktop;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.trigpoint.desktop.session.Destination;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import static org.assertj.core.api.Assertions.assertThat;

class RoomTest extends Journey {
    @Test
    void whatIsSeenStaysAndWhatIsNotComesIntoView() {
        // of 1,000 units 600 are seen, so that 400 are hidden
        assertThat(Room.share(0, 100, 200, 1_000, 600)).isZero();
        assertThat(Room.share(0, 700, 800, 1_000, 600)).isEqualTo(.5);
        assertThat(Room.share(1, 100, 200, 1_000, 600)).isEqualTo(.25);
        assertThat(Room.share(.5, 0, 1_000, 1_000, 600)).isZero();
        assertThat(Room.share(.5, 0, 500, 500, 600)).isZero();
    }

    @Test
    void aWindowTooSmallForAScreenIsScrolledToTheFocus(FxRobot robot) {
        openByKeyboard(robot);
        robot.interact(() -> {
            window.scene.getWindow().setWidth(911);
            window.scene.getWindow().setHeight(512);
        });
        window.go(robot, Destination.REPORT);
        OpenWindow.waitUntil(() -> window.scene.lookup("#section-text .label") != null);
        reach(robot, "#choose-folder");
        Node button = window.scene.lookup("#choose-folder");
        var place = button.localToScene(button.getBoundsInLocal());
        assertThat(place.getMaxX()).isLessThanOrEqualTo(window.scene.getWidth());
        assertThat(place.getMaxY()).isLessThanOrEqualTo(window.scene.getHeight());
        Node home = window.scene.lookup("#go-home");
        assertThat(home.localToScene(home.getBoundsInLocal()).getMinX()).isNotNegative();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theQuestionIsWholeHoweverNarrowThePage(FxRobot robot) {
        openByKeyboard(robot);
        window.go(robot, Destination.REPORT);
        Labeled question = (Labeled) window.scene.lookup(".question");
        Node actions = window.scene.lookup(".page-top > .actions");
        double wide = top(actions);
        assertThat(wide).isEqualTo(top(question));

        robot.interact(() -> window.scene.getWindow().setWidth(940));
        OpenWindow.waitUntil(() -> top(actions) > top(question));
        assertThat(question.getWidth()).isGreaterThanOrEqualTo(question.prefWidth(-1));
        assertThat(top(actions)).isGreaterThan(top(question) + question.getHeight());
    }

    @Test
    void aTitleOfTwoLinesHasTheRoomOfTwo(FxRobot robot) {
        openByKeyboard(robot);
        window.go(robot, Destination.REPORT);
        OpenWindow.waitUntil(() -> window.scene.lookup("#outline .outline-line") != null);
        Region line = (Region) window.scene.lookup("#outline .outline-line");
        Labeled title = (Labeled) line.lookup(".label");
        robot.interact(() -> {
            title.setText("A section whose title is far too long to stand in one line of the list of sections");
            title.getParent().getParent().requestLayout();
        });
        OpenWindow.waitUntil(() -> title.getHeight() > 2 * title.getFont().getSize());
        ListCell<?> cell = (ListCell<?>) line.getParent();
        assertThat(cell.getHeight()).isGreaterThanOrEqualTo(title.getHeight());
    }

    private static double top(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }
}
