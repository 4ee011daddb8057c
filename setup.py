"""Lists what is packaged: all below llko_desktop, and resources/ under the name llko_desktop._resources."""

from setuptools import find_namespace_packages, setup

# Namespace packages too, because a folder of migration scripts is not a package of its own.
_CODE = find_namespace_packages(
    include=["llko_desktop", "llko_desktop.*"], exclude=["*.__pycache__", "*.__pycache__.*"]
)

setup(
    packages=[*_CODE, "llko_desktop._resources"],
    package_dir={"llko_desktop._resources": "resources"},
)
