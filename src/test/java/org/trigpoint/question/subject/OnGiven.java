package org.trigpoint.question.subject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Tests of subjects on a workspace of their own, filled by hand.
abstract class OnGiven {
    @TempDir
    Path folder;
    Given given;

    @BeforeEach
    void openGiven() {
        given = Given.in(folder);
    }

    @AfterEach
    void closeGiven() {
        given.close();
    }
}
