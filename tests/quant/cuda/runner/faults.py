"""Faults planted in the library's source, all in one build: which of them is active is chosen at run time."""

from tests.planting import Fault, plant_faults

_ROW_TEST = "if (at.row >= task.weight.out_features || at.token >= task.tokens) return;"
_F16 = """asm("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, "
            "{%0,%1,%2,%3};"
            : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
            : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));"""
_S8 = """asm("mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, \
{%0,%1,%2,%3};"
        : "+r"(d[0]), "+r"(d[1]), "+r"(d[2]), "+r"(d[3])
        : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));"""
_MEMSET = "if (splits > 1) error = cudaMemsetAsync(y, 0, int64_t(8) * tokens * out_features, stream);"
_LAUNCH = (
    "linear_kernel<Task, BF16><<<grid, THREADS, 0, stream>>>(task, splits, out.partial, out.bias, out.y);"
)
_BARRIER = "__syncthreads();"
_OWN_WARP = "return __shfl_sync(0xFFFFFFFFu, int(threadIdx.x >> 5), 0);"
_HALF = "if (threadIdx.x & 1) return int(threadIdx.x >> 5); else return"

FAULTS = (
    Fault("no barrier before float sums of warps are added", "kernels.cu", _BARRIER, ";"),
    Fault("no barrier before exact sums of warps are added", "kernels.cu", _BARRIER, ";", 1),
    Fault("no barrier before dp4a's sums of warps are added", "kernels.cu", _BARRIER, ";", 2),
    Fault(
        "a barrier that some threads skip", "kernels.cu", _BARRIER, f"if (threadIdx.x < 128) {_BARRIER}", 1
    ),
    Fault("no barrier of the warp before dequantised rows are stored", "kernels.cu", "__syncwarp();", ";"),
    Fault("sums of parts are not cleared", "kernels.cu", _MEMSET, ";"),
    Fault("half the sums of parts are cleared", "kernels.cu", _MEMSET, _MEMSET.replace("(8)", "(4)")),
    Fault("parts overwrite each other", "kernels.cu", "atomicAdd(y, value);", "*y = value;"),
    Fault(
        "rows are stored one too far, floats", "kernels.cu", _ROW_TEST, _ROW_TEST.replace("row >=", "row >")
    ),
    Fault(
        "tokens are stored one too far, exact",
        "kernels.cu",
        _ROW_TEST,
        _ROW_TEST.replace("token >=", "token >"),
        1,
    ),
    Fault("half the warps are launched", "kernels.cu", _LAUNCH, _LAUNCH.replace("THREADS", "THREADS / 2")),
    Fault(
        "more threads than the kernel is compiled for",
        "kernels.cu",
        _LAUNCH,
        _LAUNCH.replace("THREADS", "2 * THREADS"),
    ),
    Fault(
        "parts are not launched",
        "kernels.cu",
        "grid(task.weight.row_tiles(), splits)",
        "grid(task.weight.row_tiles(), ACTIVE ? 1 : splits)",
    ),
    Fault(
        "the launcher without offsets",
        "kernels.cu",
        "[bf16 != 0][planes - 1 + weight.tied][weight.offset]",
        "[bf16 != 0][planes - 1 + weight.tied][ACTIVE ? 0 : weight.offset]",
    ),
    Fault(
        "the launcher of one plane",
        "kernels.cu",
        "launchers[planes - 1 + weight.tied][weight.offset][token",
        "launchers[ACTIVE ? 0 : planes - 1 + weight.tied][weight.offset][token",
    ),
    Fault(
        "the launcher of planes that are not tied",
        "kernels.cu",
        "[bf16 != 0][planes - 1 + weight.tied]",
        "[bf16 != 0][planes - 1 + (ACTIVE ? 0 : weight.tied)]",
    ),
    Fault(
        "constants of the first groups serve the later ones",
        "multiply.h",
        "constants += turns * WARPS * TILE_BYTES;",
        ";",
    ),
    Fault(
        "activations of the first groups serve the later ones",
        "multiply.h",
        "activations[token_tile] += turns * WARPS * Task::ACTIVATION_BYTES;",
        ";",
    ),
    Fault(
        "a group that is ahead takes the activations of the next one",
        "multiply.h",
        "ahead * WARPS * Task::ACTIVATION_BYTES",
        "ahead * Task::ACTIVATION_BYTES",
    ),
    Fault("exact sums keep the unit of a trit", "multiply.h", "return total >> INT8_SHIFT;", "return total;"),
    Fault("half a warp tells its number", "lanes.h", _OWN_WARP, _OWN_WARP.replace("return", _HALF)),
    Fault("bias of the token instead of the row", "kernels.cu", "bias[at.row]", "bias[at.token]"),
    Fault("registers of A are swapped, float16", "lanes.h", _F16, _F16.replace("%4,%5,%6,%7", "%4,%6,%5,%7")),
    Fault("registers of B are swapped, int8", "lanes.h", _S8, _S8.replace("%8,%9", "%9,%8")),
    Fault(
        "results are rotated, int8", "lanes.h", _S8, _S8.replace("{%0,%1,%2,%3}, {%4", "{%1,%2,%3,%0}, {%4")
    ),
    Fault(
        "half a warp multiplies",
        "multiply.h",
        "mma<BF16>(sums[plane][tokens_of], a, b[late][tokens_of]);",
        "if (threadIdx.x & 1) mma<BF16>(sums[plane][tokens_of], a, b[late][tokens_of]);",
    ),
    Fault(
        "the permutation is ignored",
        "multiply.h",
        "permutation ? load<int32_t>(permutation + column) : column",
        "column",
    ),
    Fault("tokens that are not there are read", "multiply.h", "token < tokens ? token : tokens - 1", "token"),
    Fault(
        "the last group of a part is left out",
        "multiply.h",
        "int(int64_t(groups) * (split + 1) / splits)",
        "int(int64_t(groups) * (split + 1) / splits) - 1",
    ),
    Fault(
        "one warp's sum is left out",
        "multiply.h",
        "warp < WARPS; ++warp) sum += shared[warp][thread",
        "warp < WARPS - ACTIVE; ++warp) sum += shared[warp][thread",
    ),
    Fault(
        "16 bytes are stored where rows are not aligned to them",
        "multiply.h",
        "weight.in_features % 8 == 0",
        "weight.in_features % 4 == 0",
    ),
    Fault("tied planes count 2 : 3", "tiles.h", "tied ? 3 - plane : 1", "tied ? 2 + plane : 1"),
    Fault(
        "words of a plane are read at 8 bytes",
        "tiles.h",
        "plane * PLANE_BYTES + lane * 16",
        "plane * PLANE_BYTES + lane * 16 + 8",
    ),
    Fault("the column after the last is read", "multiply.h", "column >= in_features", "column > in_features"),
)


def plant(texts):
    """Return the sources with every fault in them; `Runner.plant` activates one by its number, from 1 on."""
    return plant_faults(texts, FAULTS, active="device::planted == {}")
