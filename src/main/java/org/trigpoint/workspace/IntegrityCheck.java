package org.trigpoint.workspace;

/// One check of a workspace file's integrity.
///
/// @param name what was checked
/// @param ok whether all was well
/// @param result "ok", or what is wrong
public record IntegrityCheck(String name, boolean ok, String result) {}
