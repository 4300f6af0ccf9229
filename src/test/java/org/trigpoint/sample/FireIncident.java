package org.trigpoint.sample;

import java.time.LocalDateTime;

/// A call that the fire and rescue service answered.
///
/// @param cause "Deliberate", "Accidental" or "Not known"; empty where there was no fire
/// @param casualties people hurt
record FireIncident(LocalDateTime when, String type, String property, String cause, Scene scene, int casualties) {}
