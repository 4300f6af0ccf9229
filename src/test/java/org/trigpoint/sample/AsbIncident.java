package org.trigpoint.sample;

import java.time.LocalDateTime;

/// A call to the police about anti-social behaviour.
record AsbIncident(LocalDateTime when, String category, String type, Scene scene, boolean alcohol, boolean youth) {}
