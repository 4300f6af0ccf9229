package org.trigpoint.question.subject;

import org.trigpoint.workspace.Workspace;

import java.util.Optional;

/// Asks a workspace everything about one subject.
public interface SubjectQuestion {
    /// Its name on the command line: small letters and hyphens; never changed once released.
    String id();

    /// Its name for people.
    String title();

    /// What the workspace holds about it; empty when it holds nothing.
    Optional<Subject> ask(Workspace workspace, SubjectRequest request);
}
