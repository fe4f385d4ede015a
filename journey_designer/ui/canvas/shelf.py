"""The images of the project for the canvas: kept in the store, decoded small, remembered while they are seen."""

from __future__ import annotations

from collections import OrderedDict
from typing import Protocol

from PySide6.QtGui import QImage

from journey_designer.core.errors import KnownError
from journey_designer.core.records import Asset
from journey_designer.ui import images

_MOST_SIDE = 512
_MOST_KEPT = 200


class AssetStore(Protocol):
    """What keeps the bytes of assets."""

    def asset(self, asset_id: str, /) -> bytes | None:
        """The bytes of an asset, or None."""

    def put_asset(
        self, data: bytes, mime: str, *, width: int | None = None, height: int | None = None, label: str = ""
    ) -> Asset:
        """Keep bytes; gives the record that speaks of them."""


class Shelf:
    """Images of assets for painting. Without a store (in tests, in pictures of a document alone) there are none."""

    def __init__(self, store: AssetStore | None) -> None:
        self._store = store
        self._images: OrderedDict[str, QImage] = OrderedDict()

    def data(self, asset_id: str) -> bytes | None:
        """The bytes of an asset."""
        return self._store.asset(asset_id) if self._store is not None else None

    def image(self, asset_id: str) -> QImage | None:
        """The image of an asset, at most 512 px long; None when it cannot be had."""
        found = self._images.get(asset_id)
        if found is None:
            data = self.data(asset_id)
            try:
                found = images.decoded(data, _MOST_SIDE) if data else QImage()
            except KnownError:
                found = QImage()
            self._images[asset_id] = found
            if len(self._images) > _MOST_KEPT:
                self._images.popitem(last=False)
        return None if found.isNull() else found

    def keep(self, image: images.EncodedImage) -> Asset:
        """Keep a new image; gives its record, to be put into the document with what shows it."""
        if self._store is None:
            raise KnownError("image.nowhere", "This project cannot keep images. Save it to a file first.")
        return self._store.put_asset(
            image.data, image.mime, width=image.width, height=image.height, label=image.label
        )

    def restore(self, asset: Asset, data: bytes) -> None:
        """Keep the bytes of an asset that comes from another project; wrong bytes are not kept."""
        if self._store is not None and self._store.asset(asset.id) is None:
            self._store.put_asset(data, asset.mime, width=asset.width, height=asset.height, label=asset.label)
