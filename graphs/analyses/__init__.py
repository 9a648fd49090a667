"""Analyses of a registry's networks: a recipe goes in, records with their figures come out."""
