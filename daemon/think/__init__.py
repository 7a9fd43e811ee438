"""The rules engine: pure functions from frozen data to frozen data. No clock, disk, network, environment or chance."""
