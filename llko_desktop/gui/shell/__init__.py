"""The window around the pages: sidebar, menus, messages and the line at the bottom."""
