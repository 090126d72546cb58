"""Tests of the source floor."""
