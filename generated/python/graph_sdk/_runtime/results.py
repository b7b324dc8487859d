"""The types of what a method returns, in one place for the stubs."""

from graph_sdk._runtime.async_batch import AsyncBatch as AsyncBatch
from graph_sdk._runtime.async_download import AsyncDownload as AsyncDownload
from graph_sdk._runtime.async_long_running import AsyncLongRunning as AsyncLongRunning
from graph_sdk._runtime.batch import Batch as Batch
from graph_sdk._runtime.batch import BatchItem as BatchItem
from graph_sdk._runtime.collection import AsyncCollection as AsyncCollection
from graph_sdk._runtime.collection import AsyncDeltaCollection as AsyncDeltaCollection
from graph_sdk._runtime.collection import Collection as Collection
from graph_sdk._runtime.collection import DeltaCollection as DeltaCollection
from graph_sdk._runtime.download import Download as Download
from graph_sdk._runtime.long_running import LongRunning as LongRunning
from graph_sdk._runtime.page import Page as Page
from graph_sdk._runtime.response import GraphResponse as GraphResponse
