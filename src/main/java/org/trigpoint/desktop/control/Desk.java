package org.trigpoint.desktop.control;

import org.trigpoint.desktop.session.Session;

import javafx.beans.property.ReadOnlyObjectProperty;

/// What every screen has at hand.
///
/// @param session the open workspace
/// @param files the way to choose files and folders
/// @param outside the way to other programs
/// @param theme the theme in use
public record Desk(Session session, FileChoice files, Outside outside, ReadOnlyObjectProperty<Theme> theme) {}
