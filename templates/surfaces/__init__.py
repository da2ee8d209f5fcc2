"""Surfaces and surface integrals: areas, fluxes, circulations, volumes under graphs."""
