// Package heapq is the native module _heapq: heaps in lists.
package heapq

import "github.com/gopy-lang/gopy/interp/object"

// Module is _heapq.
var Module = object.ModuleDef{
	Name: "_heapq",
	Doc:  "Heap queue algorithm (a.k.a. priority queue).\n\nA heap is a list in which heap[k] <= heap[2*k+1] and heap[k] <= heap[2*k+2] for all k\nthat exist, so that heap[0] is the smallest item; in a max-heap it is the largest.",
	Defs: []object.Def{
		{Name: "heappush", Sig: "(heap, item, /)", F2: minHeap.push, Doc: "Push item onto heap, maintaining the heap invariant."},
		{Name: "heappushpop", Sig: "(heap, item, /)", F2: minHeap.pushPop, Doc: "Push item on the heap, then pop and return the smallest item from the heap.\n\nThe combined action runs more efficiently than heappush() followed by\na separate call to heappop()."},
		{Name: "heappop", Sig: "(heap, /)", F1: minHeap.pop, Doc: "Pop the smallest item off the heap, maintaining the heap invariant."},
		{Name: "heapreplace", Sig: "(heap, item, /)", F2: minHeap.replace, Doc: "Pop and return the current smallest value, and add the new item.\n\nThe value returned may be larger than item."},
		{Name: "heapify", Sig: "(heap, /)", F1: minHeap.heapify, Doc: "Transform list into a heap, in-place, in O(len(heap)) time."},
		{Name: "heappush_max", Sig: "(heap, item, /)", F2: maxHeap.push, Doc: "Push item onto max heap, maintaining the heap invariant."},
		{Name: "heappushpop_max", Sig: "(heap, item, /)", F2: maxHeap.pushPop, Doc: "Maxheap variant of heappushpop.\n\nThe combined action runs more efficiently than heappush_max() followed by\na separate call to heappop_max()."},
		{Name: "heappop_max", Sig: "(heap, /)", F1: maxHeap.pop, Doc: "Maxheap variant of heappop."},
		{Name: "heapreplace_max", Sig: "(heap, item, /)", F2: maxHeap.replace, Doc: "Maxheap variant of heapreplace."},
		{Name: "heapify_max", Sig: "(heap, /)", F1: maxHeap.heapify, Doc: "Maxheap variant of heapify."},
	},
}
